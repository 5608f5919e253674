namespace Reading.Facts.Offers;

/// <summary>Who signs a letter for the company.</summary>
internal static class LetterSigner
{
    /// <summary>Passages at the end among which the writer signs.</summary>
    private const int TailPassages = 6;

    /// <summary>Characters of "So excited," above a signature, and of a longer closing that is known.</summary>
    private const int ClosingLength = 30, KnownClosingLength = 60;

    /// <summary>Lines of a mail's header.</summary>
    private const int HeaderLines = 6;

    /// <summary>Characters of a writer's name, role and company in one line.</summary>
    private const int WriterLength = 90;

    /// <summary>"Kind regards".</summary>
    public static CueTable<bool> Closings { get; } = new(
        (true, "groeten;groet;hälsning;mvh;saluti;bien à [vous|toi];à bientôt;bis bald;tot snel;sincères salutations;bästa hälsningar;de bedste hilsner;med hilsen;hilsener;"
        + "distinti saluti;cordiali saluti;un cordiale saluto;hoogachtend;liebe grüße;groetjes;hälsningar;ta;hugs;attentively;cordially;sincerely;sincerely yours;yours sincerely;yours faithfully;yours truly;regards;kind regards;best regards;warm regards;best;best wishes;cheers;warmly;yours;respectfully;with regards;mit freundlichen grüßen;mit besten grüßen;freundliche grüße;viele grüße;beste grüße;herzliche grüße;freundliche grüsse;cordialement;bien cordialement;salutations;salutations distinguées;met vriendelijke groet;vriendelijke groet;hartelijke groet;vänliga hälsningar;med vänlig hälsning;med vänliga hälsningar;hälsningar;med venlig hilsen;venlig hilsen;vennlig hilsen;med vennlig hilsen;hilsen;atenciosamente;cordialmente;saludos;atentamente;saludos cordiales;thanks;many thanks;abraços;um abraço"));

    /// <summary>The name below the closing, else in a mail's header; null where nobody signs by name.</summary>
    public static Found<string>? Of(LetterText letter)
    {
        var passages = letter.Body.ToList();
        var closing = passages.LastOrDefault(passage => passage.Text.Length < KnownClosingLength && Closings.In(passage) is [{ Start: 0 }, ..]);
        closing ??= passages.TakeLast(TailPassages - 1).LastOrDefault(passage => passage.Text.Length < ClosingLength && passage.Text[^1] is ',' or '!');
        var below = closing is null ? passages.TakeLast(TailPassages - 2) : passages.Where(passage => passage.Index > closing.Index).Take(4);
        return below.SelectMany(NameLines.In).FirstOrDefault() ?? below.Select(NamedWriter).FirstOrDefault(found => found is not null) ?? Sender(letter);
    }

    /// <summary>Who signs a mail with the given name only: the name is whole in its header.</summary>
    private static Found<string>? Sender(LetterText letter)
    {
        foreach (var passage in letter.Passages.Take(HeaderLines).Where(passage => passage.Label.Equals("from", StringComparison.OrdinalIgnoreCase)))
        {
            var name = PersonNames.WithoutHonorific(passage.Value.Split(['<', '(', ','])[0].Trim(' ', '"', '\''));
            if (PersonNames.IsFullName(name) && letter.Passages.Any(line => line.Index > passage.Index && IsGivenNameOf(name, line.Text)))
            {
                return new(name, passage, 5);
            }
        }

        return null;
    }

    private static bool IsGivenNameOf(string name, string line) =>
        line.Length < name.Length && name.StartsWith(line.TrimEnd(',', '.', '!') + " ", StringComparison.Ordinal);

    /// <summary>"Noor Haddad, CEO, Acme Inc.": a name, what the person does, and for whom.</summary>
    private static Found<string>? NamedWriter(Passage passage)
    {
        var parts = passage.Text.Split([',', '|', '·', '–', '—'], StringSplitOptions.TrimEntries);
        if (parts.Length == 1 || passage.Text.Length >= WriterLength)
        {
            return null;
        }

        var name = PersonNames.WithoutHonorific(parts[0]);
        return PersonNames.IsFullName(name) && parts.Skip(1).Any(part => OfferRole.HasJobWord(part)) ? new(name, passage, 5) : null;
    }
}
