using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Yes, no and "I don't know", hello and thanks, in the commonest words of several languages.</summary>
internal static class ChatYesNo
{
    public static IEnumerable<(Cue, string)> Phrases { get; } =
    [
        (new Cue.Courtesy(new Intent.Agree()),
            "yes;ye;yas;yes please;yep;yeah;yea;yup;ya;y;yess;yes of course;ok;okay;okey;k;kk;sure;sure thing;of course;absolutely;definitely;certainly;correct;right;thats right;exactly;"
            + "sounds good;sounds great;sounds right;sounds fine;go ahead;go for it;do it;please do;fine;fine by|with me;thats fine;its fine;that works;works for me;works;great;perfect;cool;alright;all right;i agree;agreed;"
            + "i do;i am;i have;it is;they did;you may;you can;100% ;hundred percent;no problem;why not;lets go;lets do it|this|that;by all means;true;affirmative;"
            + "ja;jawohl;ja klar;klar;gerne;natürlich;oui;bien sûr;bien sur;daccord;si;sí;claro;vale;sim;sì;certo;da;hai;はい;tak;joo;kyllä;jo;absolut;haan;ji"
            + ";hell yes;hell yeah;yes indeed;indeed;totally;for sure;fire away;shoot;go on then;be my guest;feel free;you bet;go right ahead;no objection|objections|issue|issues|worries;nothing to hide;im|i am ok|okay|fine|good|happy|cool with that|it|this;thats ok|okay|good|great|cool|alright;fair enough;makes sense;gladly;with pleasure;i consent;consent;you have my consent|permission|ok;lets begin|start|roll;ready;im ready;i am ready;yes you may|can;you may;fine i guess;go;i guess so;suppose so;i suppose so;why not;sounds * fair|ok|okay|alright|reasonable|fine|good"),
        (new Cue.Courtesy(new Intent.Refuse()),
            "no;not keen|interested|comfortable|willing *;nope;nah;nay;no thanks;no thank you;not really;not yet;not now;not at the moment;not right now;not at present;not at all;no way;negative;none;nothing;nothing else;nothing like that;id rather not;rather not;i dont think so;dont think so;"
            + "no i dont;i dont;i havent;i dont have any|one|that;dont have any|one;i dont want that|to;dont do it|that;please dont;dont;no other offers|offer;no others;no other;just this one;only this one;only one;thats it;thats all;nothing so far;not that i know of;"
            + "nein;nein danke;nö;nee;non;non merci;não;nao;nej;ei;いいえ;nie;nahi;не;нет;i wouldnt"
            + ";hell no;dont store|keep|save|record|remember *;do not store|keep|save|record|remember *;none so far|yet|at present|currently;zero;not so far;not currently;nobody else;no one else;only them|this|these;just them|this|these;im good;i am good;only the one;no more;no more offers;that is all;that is it;nothing comes|came to mind;nothing much|special|big|major|really|yet|worth *;not that i can think of;no need;id prefer not;i prefer not to"),
        (new Cue.Courtesy(new Intent.Skip()),
            "nvm;nevermind;dont|not want|wish|like|going to talk|say|share|name|discuss|tell|answer|go|get *;none of your business;not your business;too personal|private;thats personal|private;never mind;skip;skip it|this|that;skip this|that one|question;pass;next;next question;later;maybe later;dunno;idk;i dont know;dont know;no idea;no clue;not sure;im not sure;unsure;unknown;n/a;na;i have no idea;"
            + "they didnt say;didnt say;it doesnt say;doesnt say;not stated;not given;none given;no date;no deadline;no deadline given;no figures yet;no level;cant remember;cant say;i forgot;i forget;i cant tell;hard to say;"
            + "come back to that|this|it;lets come back to * later;tell you later;prefer|rather not to? say|share|tell|answer|disclose|that|this?;id|i would? prefer|rather not to? say|share|tell|answer|disclose * ;doesnt matter;dont care;i dont care;whatever;no preference;not applicable;"
            + "weiß nicht;weiss nicht;keine ahnung;je ne sais pas;aucune idée;no sé;no se;no lo sé;não sei;vet inte;ved ikke;ved inte"
            + ";cant think of *;cannot think of *;no levels|level|grades|grade|titles|title|ladder|bands *;there is|are|theres|isnt|arent no|any|one|a level|levels|date|deadline|grades|grade|limit|title|titles;no date|deadline|limit|time|day set|given|yet|named|mentioned|stated|limit;there isnt one|any;there is none|no;not that i know;no rush;no hurry;open ended;openended;whenever;take my time;as long as i need|want;didnt|dont|havent|hasnt|never|not|didn|no|without give|gave|given|giving|say|said|mention|mentioned|tell|told|set|specify|specified|state|stated|name|named * date|deadline|level|day|limit|time|grade;not scheduled|decided|fixed|planned|set|announced|known|clear|defined|sure|told yet?;to be decided|announced|confirmed|determined;tbd;tba;tbc;im a? unemployed|between *;unemployed;not working|employed|earning right|at|now|currently?;out of work;between jobs;no job|income|salary;dont|didnt have a job|level|title|salary;nobody|no one told|said|knows *;your guess is as;beats me;no comment;secret;thats private|personal|confidential;private;rather keep|leave that|it *;leave it|that open|out|empty|blank;next please;move on;lets move on;cant|cannot|wont|not|may|id|rather allowed|able|going|not|rather? to? name|say|tell|disclose|share|reveal|give them|it|that|which|who|names|details *;not that im|i *"),
        (new Cue.Courtesy(new Intent.Command(CommandKind.Greet)),
            "hi;hi there;hello;hello there;hey;hey there;heya;hiya;howdy;yo;sup;good morning|afternoon|evening;morning;hallo;hej;bonjour;hola;salut;servus;moin;guten tag;ciao;olá;namaste;hi coach;hey coach;hello coach;greetings"),
        (new Cue.Courtesy(new Intent.Command(CommandKind.Thank)),
            "thanks;ta;ta very much;ta muchly;thank you;thx;ty;tysm;thanks a lot|bunch|million;thanks so much;thank you so|very much;many thanks;cheers;much appreciated;appreciate it;i appreciate it;thats helpful;very helpful;so helpful;"
            + "danke;danke schön;vielen dank;merci;merci beaucoup;gracias;muchas gracias;obrigado;obrigada;tack;tak skal du have;takk;grazie;dank je;bedankt;ur the best;youre the best;youre awesome;ur awesome"),
        (new Cue.Filler(),
            "as i said|told|mentioned|wrote|say;like i said|told|mentioned|wrote;so;well;um;uh;hmm;hm;oh;ah;lol;haha;please;btw;by the way;anyway;also;like;just;honestly;tbh;i think;i guess;maybe;probably;it was;its;it is about|around;about;around;roughly;approximately;approx;circa;ca;"
            + "something like;thats;would be;somewhere;i believe;more or less;ish;or so;max;flat;today;now;and;then;but;a;the;an"),
    ];
}
