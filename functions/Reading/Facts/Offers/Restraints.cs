namespace Reading.Facts.Offers;

/// <summary>
/// What the person must not do, told by the parts of the sentence rather than by the clause's name: a ban, what is banned and, for work and people, that
/// it holds after the end: "for six months after leaving you may not work for another broker".
/// </summary>
internal static class Restraints
{
    private static readonly CueTable<bool> s_bans = new(
        (true, "[may|must|shall|will|can|should] [also|] [not|neither];cannot;[won|mustn|can] t;nor;not to;not be;[agree|undertake|promise] not;agree not to;refrain from;barred from;never;[darf|dürfen|werden|wird] [nicht|keine|keinen|keiner];nicht;keine;ne [pouvez|peut|pourrez|pourra|devez|doit|devrez] [pas|ni];interdi*;[mag|mogen|zal] [niet|geen];geen;[får|ska|skall] [inte|ej];[må|skal|kan] ikke;[não|no|non] [poderá|pode|podrá|puede|può|potrà|deverá|deberá];se abster*;abstenerse"));

    private static readonly CueTable<bool> s_ends = new(
        (true, "[after|following|upon] [you|] [leave|leaving|departure|termination|employment|departing];[after|following] [the|your|this|any] [end|term|termination|employment|engagement|contract|appointment|assignment|departure];after it ends;after you ve left;if you [should|] leave;once you [leave|ve left|have left];when you leave;post [employment|termination];nach [beendigung|ausscheiden|austritt|vertragsende|ende];nach [dem|der|ihrem|deinem] [ausscheiden|austritt|ende|beendigung|weggang];après [la|votre|ton] [fin|rupture|départ|cessation|expiration];na [beëindiging|vertrek|einde|afloop|uitdiensttreding];na [het|de|je|uw] [einde|beëindiging|vertrek|afloop];efter [anställningens|anställningen|uppsägning|fratrædelse|fratræden|ansættelsens|ansættelsen|ophør];efter [att du|att anställningen|du er];etter [fratreden|fratredelse|ansettelsesforholdets|arbeidsforholdets|opphør];após [o|a|seu|sua] [término|fim|desligamento|saída|rescisão];[tras|después de] [la|su|tu] [extinción|salida|finalización|terminación];dopo la [cessazione|fine]"));

    private static readonly CueTable<bool> s_work = new(
        (true, "work;working;join;joining;employed;employment;engage;engaged;advise;serve;set up;found;broker;consult;trade;practise;arbeiten;tätig;tätigkeit;beteiligen;travailler;rejoindre;exercer;créer;werken;werkzaam;arbeta;börja;arbejde;arbeide;ta ansettelse;tage ansættelse;trabalhar;atuar;trabajar;prestar;lavorare"));

    private static readonly CueTable<bool> s_rivals = new(
        (true, "competitor;competitors;competing;competitive;rival;rivals;[for|with|join|joining] another;same [line|field|trade|business|industry];wettbewerber;wettbewerbers;wettbewerbern;konkurrenz*;konkurrent;konkurrenter;konkurrenten;konkurrerande;konkurrerende;konkurrierendes;konkurrierenden;concurrent;concurrente;concurrents;concurrentes;concurrenten;concurrerende;concorrente;concorrentes;concorrenti;competidor;competidora;competidores;competencia"));

    private static readonly CueTable<bool> s_lures = new(
        (true, "approach;approached;approaching;contact;contacting;lure;poach;poached;hire;hiring;recruit;recruiting;entice;solicit;soliciting;induce;persuade;take with you;call on;do business;deal with;broker for;act for;abwerben;abzuwerben;abgeworben;anzusprechen;ansprechen;débaucher;solliciter;démarcher;embaucher;benaderen;weglokken;werven;in dienst nemen;värva;kontakta;bearbeta;kontakte;hverve;ansætte;ansette;verve;aliciar;contratar;captar;abordar;contattare;assumere"));

    private static readonly CueTable<bool> s_people = new(
        (true, "customer;customers;client;clients;accounts;patients;people;colleagues;staff;employees;team;kunden;mandanten;mitarbeiter;mitarbeitende;mitarbeitenden;kollegen;clients;clientèle;salariés;collègues;collaborateurs;klanten;relaties;medewerkers;collega s;kunder;anställda;medarbetare;medarbejdere;ansatte;kollegor;kolleger;kollegaer;clientes;funcionários;colaboradores;empleados;clienti;dipendenti"));

    private static readonly CueTable<bool> s_tells = new(
        (true, "disclose;disclosed;disclosing;reveal;divulge;pass on;passed on;share;shared;make public;spread;publish;talk about;weitergeben;weitergegeben;weiterzugeben;offenbaren;offenlegen;preisgeben;divulguer;révéler;communiquer;diffuser;openbaar maken;bekendmaken;delen;doorgeven;sprida;röja;yppa;avslöja;lämna ut;videregive;røbe;afsløre;videreformidle;spre;divulgar;revelar;compartilhar;comunicar;divulgare;rivelare"));

    private static readonly CueTable<bool> s_matters = new(
        (true, "information;data;secrets;know how;drawings;recipes;processes;methods;plans;affairs;matters;figures;informationen;daten;interna;betriebsinterna;kenntnisse;informations;données;informatie;gegevens;bedrijfsinformatie;uppgifter;information;opplysninger;oplysninger;viden;kunnskap;informações;dados;información;datos;informazioni;dati"));

    private static readonly CueTable<bool> s_ours = new((true, "we [may|must|shall|will|can|do];personal data;personenbezogene;données personnelles;persoonsgegevens;personuppgifter;personoplysninger;personopplysninger;dados pessoais;datos personales"));

    /// <summary>What a sentence bans; most say no ban, and are looked at for nothing else.</summary>
    public static Restraint Of(Passage passage) => !passage.Has(s_bans) ? Restraint.None
        : (BansWork(passage) ? Restraint.Work : Restraint.None) | (BansLuring(passage) ? Restraint.Luring : Restraint.None) | (BansTelling(passage) ? Restraint.Telling : Restraint.None);

    /// <summary>"you may not work for another broker for six months after leaving".</summary>
    private static bool BansWork(Passage passage) => passage.Has(s_rivals) && passage.Has(s_work) && passage.Has(s_ends);

    /// <summary>"Customers may not be approached for twelve months after you leave".</summary>
    private static bool BansLuring(Passage passage) => passage.Has(s_lures) && passage.Has(s_people) && passage.Has(s_ends);

    /// <summary>"You may not pass on information about our customers".</summary>
    private static bool BansTelling(Passage passage) => passage.Has(s_tells) && passage.Has(s_matters) && !passage.Has(s_ours);
}

/// <summary>What the person must not do.</summary>
[Flags]
internal enum Restraint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Work for a competitor after the end.</summary>
    Work = 1,

    /// <summary>Take customers or people along after the end.</summary>
    Luring = 2,

    /// <summary>Tell what is the company's.</summary>
    Telling = 4,
}
