using Coach;

namespace Reading.Facts.Offers;

/// <summary>Reads an offer letter field by field. Documents are data: nothing that a letter says changes how it is read.</summary>
internal static class OfferLetterReader
{
    /// <summary>The letter; null where the document offers nobody a job.</summary>
    public static OfferLetter? TryRead(string source, Document document)
    {
        if (IsData(source, document) || document.Lines.Skip(MostLines).Any())
        {
            return null;
        }

        var letter = LetterText.Of(document);
        if (!OfferKind.MayBe(letter))
        {
            return null;
        }

        var notes = new LetterNotes();
        var figures = Figures.Of(letter);
        var dates = OfferDates.Read(letter, notes);
        return OfferKind.IsOffer(letter, figures, dates) ? Read(source, document, letter, figures, dates, notes) : null;
    }

    /// <summary>Lines of the longest contract with its annexes, about 120 pages; what is longer is a book, a law or a form with its instructions.</summary>
    private const int MostLines = 6_000;

    /// <summary>Data for programs is no letter, whatever words its fields hold.</summary>
    private static bool IsData(string source, Document document) =>
        document.Format == DocumentFormat.Json || s_dataNames.Contains(Path.GetExtension(source));

    private static readonly HashSet<string> s_dataNames = new(StringComparer.OrdinalIgnoreCase) { ".tsv", ".csv", ".yaml", ".yml", ".json", ".jsonl", ".ndjson", ".xml", ".log" };

    private static OfferLetter Read(string source, Document document, LetterText letter, IReadOnlyList<Figure> figures, LetterDates dates, LetterNotes notes)
    {
        var percents = Percents.Of(letter);
        var company = OfferCompany.Read(letter);
        var title = OfferRole.Title(letter);
        ReportBlanks(letter, notes);
        var read = new OfferLetter(
            source,
            notes.Take("company", company),
            notes.Take("candidate", OfferPeople.Candidate(letter)),
            notes.Take("title", title),
            notes.Take("level", OfferLevel.Read(letter)),
            notes.Take("location", OfferPlace.Read(letter, company, title)),
            notes.Take("manager", OfferManager.Read(letter)),
            notes.Take("employmentType", OfferEmployment.Read(letter)),
            Date("offerDate", dates.Offer, notes),
            Date("startDate", dates.Start, notes),
            Date("expiresOn", dates.Expires, notes),
            notes.Take("base", OfferBase.Read(figures, notes)),
            notes.Take("bonus", OfferBonus.Read(letter, figures, percents, notes)),
            OfferSignOn.Read(letter, figures, notes),
            OfferEquity.Read(letter, figures, percents, notes),
            OfferRelocation.Read(figures) is { } relocation ? notes.Take("relocation", relocation) : null,
            notes.Take("paidTimeOffDays", OfferTimeOff.Read(letter)),
            notes.Take("retirementMatchPercent", OfferRetirement.Read(percents)),
            OfferBenefits.Read(letter, notes),
            OfferTerms.Read(letter),
            [],
            notes.Evidence,
            [.. document.Problems, .. notes.Problems]);
        return read with { Missing = MissingOf(read) };
    }

    private static DateOnly? Date(string field, Found<DateOnly>? found, LetterNotes notes) => found is null ? null : notes.Take(field, found);

    private static void ReportBlanks(LetterText letter, LetterNotes notes)
    {
        foreach (var (blank, passage) in letter.Blanks)
        {
            notes.Report(ProblemCodes.TemplateBlank, $"“{blank}” was never filled in.", passage);
        }
    }

    private static List<string> MissingOf(OfferLetter letter)
    {
        var fields = new (string Name, bool IsStated)[]
        {
            ("company", letter.Company is not null), ("candidate", letter.Candidate is not null), ("title", letter.Title is not null), ("level", letter.Level is not null),
            ("location", letter.Location is not null), ("manager", letter.Manager is not null), ("employmentType", letter.EmploymentType is not null),
            ("offerDate", letter.OfferDate is not null), ("startDate", letter.StartDate is not null), ("expiresOn", letter.ExpiresOn is not null),
            ("base", letter.Base is not null), ("bonus", letter.Bonus is not null), ("signOn", letter.SignOn.Count > 0), ("equity", letter.Equity.Count > 0),
            ("relocation", letter.Relocation is not null), ("paidTimeOffDays", letter.PaidTimeOffDays is not null), ("retirementMatchPercent", letter.RetirementMatchPercent is not null),
        };
        return [.. fields.Where(field => !field.IsStated).Select(field => field.Name)];
    }
}
