using System.Buffers;

namespace Reading.Facts.Offers;

/// <summary>How a letter greets: "Dear Ada,".</summary>
internal static class Salutations
{
    /// <summary>Characters of "Sehr geehrte Damen und Herren,".</summary>
    private const int SalutationLength = 40;

    /// <summary>Characters of a first paragraph that begins with a greeting.</summary>
    private const int ParagraphLength = 400;

    /// <summary>Passages within which a name alone greets: "Ada, we are happy to".</summary>
    private const int FirstPassages = 20;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(",:!–;");

    private static readonly CueTable<bool> s_greetings = new(
        (true, "exma;exmo;exmos;excelentíssima;excelentíssimo;ilustre;kia ora;hiya;good morning;good afternoon;greetings;a chara;cześć;szanowna;szanowny;drogi;droga;dobrý den;vážená;vážený;kedves;tisztelt;hyvä;hei;moi;buongiorno;gentilissima;gentilissimo;egregia;egregi;gentile;gent ma;gent mo;spett le;spettabile;caro;cara;salut;dag;hoi;moin;servus;tere;labas;sveiki;bonsoir;bom dia;boa tarde;buenos días;buenas tardes;merhaba;sayın;dear;hi;hello;hey;sehr geehrter;sehr geehrte;lieber;liebe;hallo;guten tag;grüezi;cher;chère;bonjour;madame;monsieur;beste;geachte;hej;bästa;kære;hei;kjære;prezado;prezada;caro;cara;olá;oi;estimado;estimada;querida;querido;hola;gentile;egregio;to;congratulations;welcome"));

    private static readonly HashSet<string> s_sentenceBegins = new(StringComparer.Ordinal) { "we", "i", "it", "you", "thank", "thanks", "congratulations", "here", "this", "on" };

    /// <summary>Whether a text is "Dear Ada," and nothing more.</summary>
    public static bool IsWhole(string text) =>
        text.Length is > 4 and < SalutationLength && text[^1] is ',' or ':' or '!' && s_greetings.In(text) is [{ Start: 0, End: > 2 } greeting, ..] && NameAfter(text, greeting.End) is not null;

    /// <summary>Whether a line is a greeting with a name, whatever ends it: "Dear Callum Strachan".</summary>
    public static bool IsNamed(Passage passage) =>
        passage.Text.Length < SalutationLength && s_greetings.In(passage) is [{ Start: 0, End: > 2 } greeting, ..] && NameAfter(passage.Text, greeting.End) is not null;

    /// <summary>Whether a passage greets, with a name or without: "Dear colleague".</summary>
    public static bool Begins(Passage passage) => EndIn(passage) > 0;

    /// <summary>Whether a passage is a greeting and nothing more, with a name or without.</summary>
    public static bool IsAlone(Passage passage) => passage.Text.Length < SalutationLength && Begins(passage) && passage.Text[^1] is ',' or ':' or '!';

    /// <summary>Where the words of a greeting end at a passage's start; 0 where it does not greet.</summary>
    public static int EndIn(Passage passage) => passage.ValueStart == 0 && s_greetings.In(passage) is [{ Start: 0, End: > 2 } greeting, ..] ? greeting.End : 0;

    /// <summary>The name that is greeted, in the words of the greeting; null where nobody is by name.</summary>
    public static Found<string>? NameIn(LetterText letter)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.Text.Length < ParagraphLength))
        {
            foreach (var cue in s_greetings.In(passage).Where(cue => IsAtStart(passage.Text, cue.Start)))
            {
                if (NameAfter(passage.Text, cue.End) is { } name)
                {
                    return new(name, passage, 40);
                }
            }
        }

        var first = letter.Passages.FirstOrDefault(IsGivenName) ?? letter.Passages.FirstOrDefault(BeginsWithGivenName);
        return first is null ? null : new(first.Text[..first.Text.IndexOfAny([',', '!'])], first, 20);
    }

    /// <summary>"Liebe/Lieber": the second of two greetings counts.</summary>
    private static bool IsAtStart(string text, int at) => at == 0 || (at < 20 && text[..at].TrimEnd().EndsWith('/'));

    /// <summary>"Ada," on a line of its own.</summary>
    private static bool IsGivenName(Passage passage) =>
        passage.Index < FirstPassages && passage.Text[^1] is ',' or '!' && !passage.Text.Contains(' ', StringComparison.Ordinal) && char.IsUpper(passage.Text[0])
        && !s_greetings.IsIn(passage) && !LetterSigner.Closings.IsIn(passage);

    /// <summary>"Ada, we are happy to offer".</summary>
    private static bool BeginsWithGivenName(Passage passage) =>
        passage.Index < FirstPassages && passage.Text.IndexOf(',', StringComparison.Ordinal) is > 1 and < 16 and var comma && char.IsUpper(passage.Text[0])
        && passage.Words.Length > 4 && passage.Words[0].End == comma && s_sentenceBegins.Contains(passage.Words[1].Folded.ToString());

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
}
