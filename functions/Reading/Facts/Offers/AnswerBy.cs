namespace Reading.Facts.Offers;

/// <summary>A day by which to answer that is counted from the letter's date: "open for seven days from the date of this letter".</summary>
internal static class AnswerBy
{
    /// <summary>Characters between "7 days" and "of the date of this letter".</summary>
    private const int FromReach = 12;

    /// <summary>More days than any offer stays open.</summary>
    private const int MostDays = 120;

    private static readonly CueTable<bool> s_answers = new(
        (true, "open;valid;expire;expires;lapse;lapses;accept;acceptance;respond;response;reply;answer;decision;decide;sign;signed;return;confirm;let us know;let me know;"
            + "gilt;gültig;annahme;antwort;rückmeldung;bestätigen;valable;réponse;répondre;accepter;retourner;geldig;reactie;aanvaarden;gäller;svar;svara;gælder;gjelder;válida;aceitar;resposta;aceptar;respuesta"));

    private static readonly CueTable<bool> s_letter = new(
        (true, "its date;date of this offer;date of the letter;date hereof;date above;above date;date of issue;this letter;this offer letter;this email;"
            + "today;from today;letter date;offer date;datum dieses schreibens;datum dieses briefes;ab heute;erhalt dieses schreibens;date de la présente;date de ce courrier;présente lettre;dagtekening;"
            + "datum för detta brev;dags dato;data desta carta;fecha de esta carta;fecha de la presente"));

    private static readonly CueTable<bool> s_working = new((true, "business;working;werktage;werktagen;arbeitstage;arbeitstagen;ouvrés;ouvrables;werkdagen;arbetsdagar;hverdage;virkedager;úteis;hábiles"));

    /// <summary>The last day; null where the letter counts none from its own date.</summary>
    public static Found<DateOnly>? Of(LetterText letter, DateOnly letterDate)
    {
        foreach (var passage in letter.Passages.Where(passage => passage.Has(s_answers)))
        {
            if (ByDayOfMonth(passage, letterDate) is { } day)
            {
                return new(day, passage, 0);
            }

            var places = s_letter.In(passage);
            foreach (var quantity in passage.Quantities.Where(quantity => quantity.Unit is Unit.Day or Unit.Week or Unit.Hour))
            {
                var counts = places.Any(place => place.Start >= quantity.End && place.Start - quantity.End <= FromReach);
                if (counts && Days(quantity) is > 0 and <= MostDays and var days)
                {
                    var working = s_working.IsIn(passage.Text.AsSpan(quantity.Start..quantity.End));
                    return new(working ? WorkingDaysAfter(letterDate, days) : letterDate.AddDays(days), passage, 0);
                }
            }
        }

        return null;
    }

    private static readonly CueTable<bool> s_by = new((true, "by;until;before;till;through;than"));

    /// <summary>Characters of "by Wednesday the ".</summary>
    private const int ByReach = 18;

    /// <summary>"by Friday the 19th": the first such day after the letter's.</summary>
    private static DateOnly? ByDayOfMonth(Passage passage, DateOnly letterDate)
    {
        var words = passage.Words;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1].Folded is "the" && words[i].Folded is [.., 's', 't'] or [.., 'n', 'd'] or [.., 'r', 'd'] or [.., 't', 'h'] && int.TryParse(words[i].Folded[..^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var day) && day is > 0 and <= 31
                && !(i + 1 < words.Length && (words[i + 1].Folded is "of" || DateText.MonthAt(words[i + 1].Text, words[i + 1].Start, out _) is not null)) && s_by.IsIn(passage.Text.AsSpan(Math.Max(0, words[i].Start - ByReach)..words[i].Start)))
            {
                return Enumerable.Range(1, MostDays).Select(letterDate.AddDays).First(date => date.Day == day);
            }
        }

        return null;
    }

    private static int Days(Quantity quantity) => (int)(quantity.Unit switch
    {
        Unit.Week => quantity.Value * 7,
        Unit.Hour => Math.Ceiling(quantity.Value / 24),
        _ => quantity.Value,
    });

    /// <summary>Saturdays and Sundays are not counted; public holidays differ by place and are.</summary>
    private static DateOnly WorkingDaysAfter(DateOnly date, int days)
    {
        while (days > 0)
        {
            date = date.AddDays(1);
            days -= date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return date;
    }
}
