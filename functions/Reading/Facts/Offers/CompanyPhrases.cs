namespace Reading.Facts.Offers;

/// <summary>Words beside which a letter names the company that writes it.</summary>
internal static class CompanyPhrases
{
    /// <summary>Words that end in the company's name, with how surely: "on behalf of", "join".</summary>
    public static CueTable<int> Before { get; } = new(
        (40, "offer from;your offer from;on behalf of;employment from;employment with;employment at;position with;position at;role at;role with;join us at;im namen von;im namen der;au nom de;namens;på vegne af;på vegne av;em nome da;em nome de;en nombre de"),
        (28, "join;company of;stay with;joining;welcome to;career at;career with;work at;work with;work for;team at;opportunity with;opportunity at;bei;bei der;chez;au sein de;bij;hos;proposta da;proposta do;na empresa;at;with;from;for"));

    /// <summary>Words that follow the company's name: "is pleased to".</summary>
    public static CueTable<bool> After { get; } = new(
        (true, "möchte [sie|dich];will dich;souhaite;wil [je|u];vill [anställa|erbjuda];ønsker;quiere;is moving you;wants you;would love you;would love to;would employ;engages;appoints;employs;hereby;invites you;has decided;have decided;will pay;puts;welcomes you;is pleased;is excited;is delighted;is happy;is thrilled;is proud;would like to offer;offers you;are pleased;is glad;wishes to offer;freut sich;bietet ihnen;möchte ihnen;a le plaisir;est heureuse;est heureux;biedt;erbjuder;tilbyder;tilbyr;tem o prazer;se complace;is offering;will employ"));

    /// <summary>Words that a letter's title has and no company's name.</summary>
    public static CueTable<bool> Titles { get; } = new((true, "terms;offer;letter;summary;statement;guide;notice;schedule;agreement;contract;employment;confidential;private;memo;subject;email;message;welcome;congratulations;hello;hi;hey;from;to;your;you;our;template"));
}
