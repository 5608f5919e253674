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
            notes.Take("candidate", OfferCandidate.Read(letter)),
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
        var missing = new List<string>();
        Check("company", letter.Company);
        Check("candidate", letter.Candidate);
        Check("title", letter.Title);
        Check("level", letter.Level);
        Check("location", letter.Location);
        Check("manager", letter.Manager);
        Check("employmentType", letter.EmploymentType);
        Check("offerDate", letter.OfferDate);
        Check("startDate", letter.StartDate);
        Check("expiresOn", letter.ExpiresOn);
        Check("base", letter.Base);
        Check("bonus", letter.Bonus);
        Check("signOn", letter.SignOn.Count > 0 ? letter.SignOn : null);
        Check("equity", letter.Equity.Count > 0 ? letter.Equity : null);
        Check("relocation", letter.Relocation);
        Check("paidTimeOffDays", letter.PaidTimeOffDays);
        Check("retirementMatchPercent", letter.RetirementMatchPercent);
        return missing;

        void Check<T>(string field, T? value)
        {
            if (value is null)
            {
                missing.Add(field);
            }
        }
    }
}
