using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>To whom the letter is written, who signs it, and to whom the person will report.</summary>
internal static class OfferPeople
{
    /// <summary>Passages at the end among which the writer signs.</summary>
    private const int TailPassages = 6;

    /// <summary>Characters of "So excited," above a signature.</summary>
    private const int ClosingLength = 30;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(",:!–;");

    private static readonly CueTable<bool> s_greetings = new(
        (true, "exma;exmo;exmos;excelentíssima;excelentíssimo;ilustre;kia ora;hiya;good morning;good afternoon;greetings;a chara;cześć;szanowna;szanowny;drogi;droga;dobrý den;vážená;vážený;kedves;tisztelt;hyvä;hei;moi;buongiorno;gentilissima;gentilissimo;egregia;egregi;gentile;gent ma;gent mo;spett le;spettabile;caro;cara;salut;dag;hoi;moin;servus;tere;labas;sveiki;bonsoir;bom dia;boa tarde;buenos días;buenas tardes;merhaba;sayın;dear;hi;hello;hey;sehr geehrter;sehr geehrte;lieber;liebe;hallo;guten tag;grüezi;cher;chère;bonjour;madame;monsieur;beste;geachte;hej;bästa;kære;hei;kjære;prezado;prezada;caro;cara;olá;oi;estimado;estimada;querida;querido;hola;gentile;egregio;to;congratulations;welcome"));

    private static readonly CueTable<bool> s_accepts = new((true, "accepted by;signed by;agreed by;signed;i;accepted;employee;candidate;prepared for;offer for;offer to;attention;attn"));

    private static readonly CueTable<bool> s_closings = new(
        (true, "groeten;groet;hälsning;mvh;saluti;bien à [vous|toi];à bientôt;bis bald;tot snel;sincères salutations;bästa hälsningar;de bedste hilsner;med hilsen;hilsener;"
        + "distinti saluti;cordiali saluti;un cordiale saluto;hoogachtend;liebe grüße;groetjes;hälsningar;ta;hugs;attentively;cordially;sincerely;sincerely yours;yours sincerely;yours faithfully;yours truly;regards;kind regards;best regards;warm regards;best;best wishes;cheers;warmly;yours;respectfully;with regards;mit freundlichen grüßen;mit besten grüßen;freundliche grüße;viele grüße;beste grüße;herzliche grüße;freundliche grüsse;cordialement;bien cordialement;salutations;salutations distinguées;met vriendelijke groet;vriendelijke groet;hartelijke groet;vänliga hälsningar;med vänlig hälsning;med vänliga hälsningar;hälsningar;med venlig hilsen;venlig hilsen;vennlig hilsen;med vennlig hilsen;hilsen;atenciosamente;cordialmente;saludos;atentamente;saludos cordiales;thanks;many thanks;abraços;um abraço"));

    /// <summary>Whether a text is "Dear Ada," and nothing more.</summary>
    public static bool IsSalutation(string text) =>
        text.Length is > 4 and < SalutationLength && text[^1] is ',' or ':' or '!' && s_greetings.In(text) is [{ Start: 0, End: > 2 } greeting, ..] && NameAfter(text, greeting.End) is not null;

    /// <summary>Whether a line is a greeting with a name, whatever ends it: "Dear Callum Strachan".</summary>
    public static bool Greets(Passage passage) =>
        passage.Text.Length < SalutationLength && s_greetings.In(passage) is [{ Start: 0, End: > 2 } greeting, ..] && NameAfter(passage.Text, greeting.End) is not null;

    /// <summary>Whether a letter speaks to a person by name.</summary>
    public static bool IsAddressed(LetterText letter) => Greeting(letter) is not null || letter.Passages.Any(passage => passage.Text.Length < SalutationLength && IsGreeting(passage) && passage.Text[^1] is ',' or ':' or '!') || Labelled(letter, Topic.Candidate) is not null || Party(letter) is not null;

    /// <summary>Characters of "Sehr geehrte Damen und Herren,".</summary>
    private const int SalutationLength = 40;

    /// <summary>Words by which a contract names the person from then on: "Ms Yael Kern (the "Employee")".</summary>
    private static readonly CueTable<bool> s_parties = new(
        (true, "employee;you;appointee;executive;candidate;consultant;contractor;worker;arbeitnehmer;arbeitnehmerin;mitarbeiter;mitarbeiterin;salarié;salariée;collaborateur;collaboratrice;werknemer;werkneemster;arbetstagaren;medarbetaren;medarbejderen;arbeidstaker;empregado;empregada;trabajador;trabajadora"));

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“„«'‘");

    /// <summary>The last whole name before "(the "Employee")".</summary>
    private static Found<string>? Party(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(PartyReach))
        {
            for (var open = passage.Text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = passage.Text.IndexOf('(', open + 1))
            {
                var close = passage.Text.IndexOf(')', open);
                if (close < 0 || close - open > PartyLength || passage.Text.AsSpan(open, close - open).IndexOfAny(s_quotes) < 0 || !s_parties.IsIn(passage.Text.AsSpan(open..close)))
                {
                    continue;
                }

                var from = passage.Text.LastIndexOf(')', open) + 1;
                var text = WithoutCapitals(passage.Text[..open]);
                var (whole, plain) = (PersonNames.First(text, from), PersonNames.First(passage.Text[..open], from));
                if ((whole is { } first && !(plain is { } other && other.Start <= first.Start) ? whole : plain) is { } name)
                {
                    var written = whole == name ? text : passage.Text;
                    return new(written[name.Start..name.End], passage, 60);
                }
            }
        }

        return null;
    }

    /// <summary>"MS JADWIGA OKONKWO" as "Ms Jadwiga Okonkwo".</summary>
    private static string WithoutCapitals(string text) =>
        string.Join(' ', text.Split(' ').Select(word => word.Length > 1 && !word.Any(char.IsLower) ? word[..1] + word[1..].ToLowerInvariant() : word));

    /// <summary>Passages within which a contract names its parties.</summary>
    private const int PartyReach = 14;

    /// <summary>Characters of "(hereinafter referred to as the "Employee")".</summary>
    private const int PartyLength = 50;

    /// <summary>The person's whole name: the greeting's, completed from the address, the signature line or wherever it stands whole.</summary>
    public static Found<string>? Candidate(LetterText letter)
    {
        if (Labelled(letter, Topic.Candidate) is { } labelled)
        {
            return labelled;
        }

        if (Party(letter) is { } party)
        {
            return party;
        }

        var greeting = Greeting(letter);
        var signer = Signer(letter)?.Value;
        var names = letter.Passages.SelectMany(NamesAlone).Where(found => found.Value != signer).ToList();
        if (greeting is not null)
        {
            var parts = NameWords(greeting.Value);
            var whole = names.Concat(letter.Passages.SelectMany(NamesWithin)).Where(found => Contains(found.Value, parts)).OrderByDescending(found => found.Score).ThenByDescending(found => NameWords(found.Value).Count <= 5).FirstOrDefault();
            if (whole is null && parts.Count == 1)
            {
                // "Mr. Leopold Grantham" above "Dear Leo": the name in the address is the person's.
                whole = names.Find(found => found.Passage.Index < greeting.Passage.Index && found.Score >= 20);
            }

            return whole is not null && (NameWords(whole.Value).Count > parts.Count || parts.Count < 2) ? whole : greeting;
        }

        return names.OrderByDescending(found => found.Score).FirstOrDefault(found => found.Score > 10) ?? letter.Passages.Take(PreparedLines).Select(PreparedFor).FirstOrDefault(found => found is not null);
    }

    /// <summary>Lines at the top that may say for whom a statement was prepared.</summary>
    private const int PreparedLines = 6;

    /// <summary>"Prepared 8 May 2026 for Ignatius Brandt".</summary>
    private static Found<string>? PreparedFor(Passage passage)
    {
        var at = passage.Text.LastIndexOf(" for ", StringComparison.Ordinal);
        var name = at > 0 ? passage.Text[(at + 5)..].TrimEnd('.', ' ') : "";
        return PersonNames.IsFullName(name) ? new(PersonNames.WithoutHonorific(name), passage, 15) : null;
    }

    /// <summary>Who signs for the company.</summary>
    public static Found<string>? Signer(LetterText letter)
    {
        var passages = letter.Body.ToList();
        var closing = passages.LastOrDefault(passage => passage.Text.Length < 60 && s_closings.In(passage) is [var first, ..] && first.Start == 0);
        closing ??= passages.TakeLast(TailPassages - 1).LastOrDefault(passage => passage.Text.Length < ClosingLength && passage.Text[^1] is ',' or '!');
        var below = closing is null ? passages.TakeLast(TailPassages - 2) : passages.Where(passage => passage.Index > closing.Index).Take(4);
        return below.SelectMany(NamesAlone).FirstOrDefault() ?? below.Select(NamedWriter).FirstOrDefault(found => found is not null) ?? Sender(letter);
    }

    /// <summary>Who signs a mail with the given name only: the name is whole in its header.</summary>
    private static Found<string>? Sender(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(HeaderLines).Where(passage => passage.Label.Equals("from", StringComparison.OrdinalIgnoreCase)))
        {
            var name = PersonNames.WithoutHonorific(passage.Value.Split(['<', '(', ','])[0].Trim(' ', '"', '\''));
            if (PersonNames.IsFullName(name) && letter.Passages.Any(line => line.Index > passage.Index && line.Text.Length < name.Length && name.StartsWith(line.Text.TrimEnd(',', '.', '!') + " ", StringComparison.Ordinal)))
            {
                return new(name, passage, 5);
            }
        }

        return null;
    }

    /// <summary>Lines of a mail's header.</summary>
    private const int HeaderLines = 6;

    /// <summary>"Noor Haddad, CEO, Acme Inc.": a name, what the person does, and for whom.</summary>
    private static Found<string>? NamedWriter(Passage passage)
    {
        var parts = passage.Text.Split([',', '|', '·', '–', '—'], StringSplitOptions.TrimEntries);
        return parts.Length > 1 && passage.Text.Length < WriterLength && PersonNames.IsFullName(PersonNames.WithoutHonorific(parts[0])) && parts.Skip(1).Any(part => OfferRole.HasJobWord(part)) ? new(PersonNames.WithoutHonorific(parts[0]), passage, 5) : null;
    }

    /// <summary>Characters of a writer's name, role and company in one line.</summary>
    private const int WriterLength = 90;

    /// <summary>What stands before the name of whom a letter is to.</summary>
    private static readonly HashSet<string> s_to = new(StringComparer.OrdinalIgnoreCase) { "For", "To", "Att", "Attn", "Attention", "An", "À", "Aan", "Till", "Til", "Para", "Pour", "Für" };

    /// <summary>"Till: Ada Berg".</summary>
    public static bool IsTo(Passage passage) => passage.ValueStart > 0 && s_to.Contains(passage.Label);

    private static Found<string>? Labelled(LetterText letter, Topic topic)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.ValueStart > 0 && passage.LabelTopic == topic && passage.Label.Length < 30 && !letter.IsSignature(passage)).Concat(topic == Topic.Candidate ? letter.Passages.Where(IsTo) : []))
        {
            var value = PersonNames.WithoutHonorific(BeforeNextLabel(passage.Value).Split(['|', '·', '(', ',', '<'], 2)[0].Trim(' ', '"', '\''));
            if (PersonNames.IsFullName(value))
            {
                return new(value, passage, 100);
            }
        }

        return null;
    }

    /// <summary>In "Guadalupe Ferreira-Stone From: Bricklane" a second label begins.</summary>
    private static string BeforeNextLabel(string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        var blank = colon > 0 ? value.LastIndexOf(' ', colon) : -1;
        return blank > 0 ? value[..blank] : value;
    }

    private static Found<string>? Greeting(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.Text.Length < 400))
        {
            foreach (var cue in s_greetings.In(passage).Where(cue => cue.Start == 0 || (cue.Start < 20 && passage.Text[..cue.Start].TrimEnd().EndsWith('/'))))
            {
                if (NameAfter(passage.Text, cue.End) is { } name)
                {
                    return new(name, passage, 40);
                }
            }
        }

        var first = letter.Passages.FirstOrDefault(passage => passage.Index < 20 && passage.Text[^1] is ',' or '!' && !passage.Text.Contains(' ', StringComparison.Ordinal) && char.IsUpper(passage.Text[0]) && !s_greetings.IsIn(passage) && !s_closings.IsIn(passage));
        first ??= letter.Passages.FirstOrDefault(passage => passage.Index < 20 && passage.Text.IndexOf(',', StringComparison.Ordinal) is > 1 and < 16 and var comma && char.IsUpper(passage.Text[0]) && passage.Words.Length > 4 && passage.Words[0].End == comma && s_sentenceGo.Contains(passage.Words[1].Folded.ToString()));
        return first is null ? null : new(first.Text[..first.Text.IndexOfAny([',', '!'])], first, 20);
    }

    private static readonly HashSet<string> s_sentenceGo = new(StringComparer.Ordinal) { "we", "i", "it", "you", "thank", "thanks", "congratulations", "here", "this", "on" };

    private static string? NameAfter(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ',')
        {
            at++;
        }

        var end = text.AsSpan(at).IndexOfAny(s_nameEnds) is >= 0 and var stop ? at + stop : text.Length;
        end = text.IndexOf(" -", at, end - at, StringComparison.Ordinal) is > 0 and var dash ? dash : end;

        var name = PersonNames.WithoutHonorific(text[at..end].Trim());
        return name.Length > 1 && PersonNames.First(name, 0, 1) is { } found && found.Start == 0 && found.End >= name.Length - 1 ? name : null;
    }

    /// <summary>Characters from which a line is no person's name.</summary>
    private const int NameLine = 70;

    /// <summary>A line that is a person's name and nothing else, as in an address or under a signature.</summary>
    private static IEnumerable<Found<string>> NamesAlone(Passage passage)
    {
        var text = passage.ValueStart > 0 && s_accepts.IsIn(passage.Label) ? passage.Value : passage.Text;
        if (text.Length >= NameLine || s_closings.In(passage) is [{ Start: 0 }, ..] || IsGreeting(passage) || (passage.CellStarts.Count > 1 && !s_accepts.IsIn(passage.Label)))
        {
            yield break;
        }

        var name = PersonNames.WithoutHonorific(text.Split([',', '|', '_', '·'], 2)[0].Trim());
        if (PersonNames.IsFullName(name) && CompanyNames.In(text).FirstOrDefault().End == 0 && !passage.Text.Contains(':', StringComparison.Ordinal) | passage.ValueStart > 0)
        {
            yield return new(name, passage, text.Trim() != name && PersonNames.WithoutHonorific(text.Trim()) == name ? 30 : passage.Index < 14 ? 20 : 5);
        }
    }

    private static bool IsGreeting(Passage passage) => passage.ValueStart == 0 && s_greetings.In(passage) is [{ Start: 0, End: > 2 }, ..];

    private static IEnumerable<Found<string>> NamesWithin(Passage passage)
    {
        var from = IsGreeting(passage) ? s_greetings.In(passage)[0].End : 0;
        for (var at = from; PersonNames.First(passage.Text, at) is { } name; at = name.End)
        {
            yield return new(passage.Text[name.Start..name.End], passage, 1);
        }
    }

    private static List<string> NameWords(string name) => [.. Words.Of(name).Select(word => word.Folded.ToString())];

    private static bool Contains(string whole, List<string> parts) => parts.TrueForAll(NameWords(whole).Contains);
}
