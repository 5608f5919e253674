using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Things to do at once, and which road to take.</summary>
internal static class ChatCommands
{
    public static IEnumerable<(Cue, string)> Phrases { get; } =
    [
        (Do(CommandKind.Undo), "undo;undo that|it|this|last;undo the last *;take that|it back;take back;go back;revert;revert that;cancel that;scratch that;step back;one step back;ignore that;ignore what i just|said;ignore my last *;forget that;"
            + "forget what i just said;forget i said that;rückgängig;zurück;annuler;deshacer;ångra;never mind that;i take that back"),
        (Do(CommandKind.StartAgain), "start again;start over;startover;restart;reset;start fresh;start from scratch|zero|nothing;begin again;from the beginning;new negotiation;clean slate|sheet;lets start again|over;start a new one;neu anfangen;von vorne;recommencer;empezar de nuevo;börja om"),
        (Do(CommandKind.ForgetMe), "forget me;forget about me;forget everything;forget all about me;delete|erase|remove|wipe|clear|purge me;delete|erase|remove|wipe|clear|purge all? of? my data|account|history|info|information|stuff|chat|messages|conversation|notes|details;"
            + "delete|erase|wipe|remove|clear everything;delete|erase|wipe|remove everything you know * me;delete|erase|wipe|remove|clear it all;delete|erase|wipe|remove all;right to be forgotten;gdpr delete|erasure;vergiss mich;lösch alles;oublie moi;olvídame;glöm mig"),
        (Do(CommandKind.Rehearse), "practise;practice;rehearse;rehearsal;role play;roleplay;mock call|negotiation|conversation|interview;pretend|act * recruiter|manager|boss;play|be the|my? recruiter|manager|boss;play the recruiter|manager|boss;simulate the? call|talk|conversation;simulate;lets practise|practice|rehearse;"
            + "dry run;practice|practise|rehearse the|my|this|a? talk|call|conversation|ask|it;practise first;want to practise|practice;üben;répéter;ensayar;öva;let me try it|out;try it out on you;train with me"),
        (Do(CommandKind.Debrief), "debrief;look back at * call;look at how * call went;how did * call go;how did i do;review my|the call;go over my|the call;i have a|the transcript;heres the|my transcript;upload a|the transcript;analyse|analyze my|the call;feedback on my|the call;what did i do wrong;what could i have done better;call transcript"),
        (Do(CommandKind.Leave), "stop;exit;quit;end;leave;thats enough;stop it|this|practising|practicing|here;end the|this? practice|rehearsal|debrief|call|role|roleplay;im done;im done practising|practicing;done practising|practicing;lets stop;stop the|this? practice|rehearsal|roleplay;leave practice;no more practice;get me out;bye;goodbye;not now thanks;finish practice;aufhören;arrêter;basta"),
        (Do(CommandKind.Asked), "ive sent it;i sent it;i have sent it;sent it;sent;its sent;sent the|my|that|your|an? email|mail|message|counter|ask;just sent it|the|my|that|an?;ive emailed them;i emailed they|them;just emailed them;emailed them|they;i asked they|them;ive asked they|them;i have asked;ive asked;i asked;"
            + "just asked them;asked them;asked for it;made the ask;i made the ask;i called they|them;just called them;i told them;told them;i countered;countered;sent my counter;i wrote to|they|them;i messaged they|them;spoke to them;talked to them;ball is in their court;i hit send;hit send;message is out;email is out;its out"),
        (Do(CommandKind.Correct), "thats wrong;this is wrong;its wrong;you got it|that wrong;wrong;not right;thats not right|correct|true|it|what i said|meant;incorrect;thats incorrect;i made a mistake;i made a typo;my mistake;typo;oops;fix that;correct that;change something;change my|an answer;i need|want to correct|change|fix something|that|it;"
            + "let me correct|fix that|it|something;you misunderstood;misunderstood;thats a mistake;there is a mistake;not what i meant;i meant something else;edit;das ist falsch;falsch;cest faux"),
        (Do(CommandKind.AddOffer), "another offer;second offer;other offer;competing offer;add an|another|a? offer;add offer;got another offer;i have|got a? another|second|competing|new|other offer;i have|got one|1 more|other offer;one more offer;other offers;two offers;three offers;multiple offers;several offers;a couple of offers"),
        (new Cue.Means(new Intent.TakeRoad(Road.NewOffer)), "i got the|my offer|letter;got the|my offer letter;offer letter;got an offer;got an offer;got a job offer;i have an offer;i have a job offer;have an offer;i received an offer;received an offer;job offer;new job;an offer came in;offered me a job;offered me the job|position|role;they made me an offer;made me an offer;new offer for a;i got the job;"
            + "got the job;landed a|the job;starting a new job;switching jobs;changing jobs;internal move;internal transfer;moving team|teams;ive got an offer;ive an offer;its an offer;its a new offer;offer from;new role;neuer job;ich habe ein angebot;jobangebot;jai une offre;tengo una oferta;har fått ett erbjudande"),
        (new Cue.Means(new Intent.TakeRoad(Road.Raise)), "want a raise;a raise;want a rise;get a raise;pay raise;pay rise;ask * raise|rise;for a raise|rise;i need|want|deserve|would like a|more raise|rise|money;want more money;more money where i am;more money at|in my current|job;promotion;up for promotion;get promoted;being promoted;promo;"
            + "raise;salary increase;salary raise;salary bump;pay increase;pay bump;more pay where i am;more pay at my;underpaid;im underpaid;where i work now;current employer;my current company;gehaltserhöhung;augmentation;un aumento;löneförhöjning;lönesamtal"),
        (new Cue.Order(), "ignore all|any|your|previous|prior|the|these|those? all|previous|prior|above|your|earlier|my? rules|instructions|instruction|prompt|prompts|guidelines|system|rule|programming;ignore everything above|before|you;disregard all|any|your|previous|prior|the? all|previous|prior|above|your? rules|instructions|prompt|guidelines;"
            + "forget all|your|previous|prior|the? your|previous|prior? rules|instructions|training|guidelines;system prompt;you are now;youre now a|an;from now on you|your|always|say|answer;act as if;act as|like a|an;override your|the|all;jailbreak;developer mode;dan mode;new instructions|rules;reveal your|the prompt|instructions|rules;your new rule|rules|instructions;do as i say;bypass your|the"),
    ];

    private static Cue.Means Do(CommandKind kind) => new(new Intent.Command(kind));
}
