using Coach.Offers;

namespace Coach.Negotiations;

/// <summary>Takes in facts in words, days and spans of time.</summary>
internal static class FactSteps
{
    /// <summary>Longest text kept of one fact, in characters: a title or a sentence.</summary>
    public const int LongestText = 200;

    /// <summary>Longest time in one role, in months: a whole working life.</summary>
    private const int LongestMonths = 60 * 12;

    public static void Tell(Talk talk, Intent.Tell told)
    {
        var text = told.Text.Length > LongestText ? told.Text[..LongestText] : told.Text;
        if ((told.Fact ?? Asked(talk.File.Asked)) is not { } fact || string.IsNullOrWhiteSpace(text))
        {
            if (!talk.HasSpoken)
            {
                IntentSteps.NotUnderstood(talk);
            }

            return;
        }

        talk.File = Answered(talk.File, Answers(fact));
        Take(talk, fact, text.Trim());
        talk.Note($"{Name(fact)} {Words.Name(text)}");
    }

    public static void Tell(Talk talk, Intent.TellDate date)
    {
        if (date.Fact == Fact.ReviewDate || (date.Fact is null && talk.File.Asked == Question.ReviewDate))
        {
            talk.File = Answered(talk.File, Question.ReviewDate) with { ReviewDate = date.Day };
            talk.Note($"review on {date.Day:d MMMM yyyy}");
        }
        else
        {
            talk.File = Answered(talk.File, Question.Deadline);
            Change(talk, offer => offer with { ExpiresOn = date.Day });
            ReminderSteps.WatchDeadline(talk);
            talk.Note($"answer by {date.Day:d MMMM yyyy}");
        }
    }

    public static void Tell(Talk talk, Intent.TellSpan span)
    {
        var months = Math.Clamp(span.Months, 0, LongestMonths);
        talk.File = Answered(talk.File, Question.TimeInRole) with { MonthsInRole = months };
        talk.Note(months % 12 == 0 ? $"{months / 12} {(months == 12 ? "year" : "years")} in the role" : $"{months} months in the role");
    }

    public static void Tell(Talk talk, Intent.Weigh weigh)
    {
        talk.File = Answered(talk.File, Question.Goals) with { Goals = weigh.Goals.Distinct().ToArray() };
        talk.Note($"what matters: {string.Join(", ", talk.File.Goals.Select(Name))}");
    }

    /// <summary>Changes the offer as it first came and as it stands now.</summary>
    public static void Change(Talk talk, Func<Offer, Offer> change) => talk.Change(at => at with { First = change(at.First), Now = change(at.Now) });

    /// <summary>Closes the question where it is the one that was asked.</summary>
    public static CaseFile Answered(CaseFile file, Question? question) => file.Asked == question ? file with { Asked = null } : file;

    private static void Take(Talk talk, Fact fact, string text)
    {
        switch (fact)
        {
            case Fact.Name:
                talk.File = talk.File with { Name = text };
                break;
            case Fact.Recruiter:
                talk.File = talk.File with { Recruiter = text };
                break;
            case Fact.Result:
                talk.File = talk.File with { Results = talk.File.Results.Append(text).TakeLast(CaseFile.MostResults).ToArray() };
                break;
            case Fact.OtherCompany:
                OtherOffers.Begin(talk, text);
                break;
            case Fact.Company:
                Change(talk, offer => offer with { Company = text });
                LookAgain(talk);
                break;
            case Fact.Role:
                Change(talk, offer => offer with { Role = text });
                LookAgain(talk);
                break;
            case Fact.Level:
                Change(talk, offer => offer with { Level = text });
                LookAgain(talk);
                break;
            case Fact.Region:
                Change(talk, offer => offer with { Region = text });
                LookAgain(talk);
                break;
            case Fact.Deadline or Fact.ReviewDate:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fact));
        }
    }

    /// <summary>Another job has another band.</summary>
    private static void LookAgain(Talk talk) => talk.Change(at => at with { Lookup = BandLookup.NotYet });

    private static Fact? Asked(Question? question) => question switch
    {
        Question.Company => Fact.Company,
        Question.Role => Fact.Role,
        Question.Level => Fact.Level,
        Question.Region => Fact.Region,
        Question.Results => Fact.Result,
        Question.OtherOffers => Fact.OtherCompany,
        _ => null,
    };

    private static Question? Answers(Fact fact) => fact switch
    {
        Fact.Company => Question.Company,
        Fact.Role => Question.Role,
        Fact.Level => Question.Level,
        Fact.Region => Question.Region,
        Fact.Result => Question.Results,
        _ => null,
    };

    private static string Name(Fact fact) => fact switch
    {
        Fact.Name => "your name",
        Fact.Recruiter => "your contact",
        Fact.Company => "company",
        Fact.Role => "job",
        Fact.Level => "level",
        Fact.Region => "place",
        Fact.Result => "result:",
        Fact.OtherCompany => "other offer from",
        _ => "date",
    };

    private static string Name(Goal goal) => goal switch
    {
        Goal.Base => "base",
        Goal.Equity => "stock",
        Goal.CashNow => "cash now",
        Goal.Level => "level",
        Goal.Remote => "working remotely",
        _ => "time",
    };
}
