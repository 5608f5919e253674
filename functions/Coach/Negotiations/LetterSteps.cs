using Coach.Bands;
using Coach.Offers;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What to do with a letter: the offer, another offer, or the final letter to hold against what was agreed.</summary>
internal static class LetterSteps
{
    public static void Take(Talk talk, Signal.OfferRead letter)
    {
        var file = talk.File;
        var offer = KnownOffer.Bounded(letter.Offer);
        if (file.Stage == Stage.Closed)
        {
            talk.Say(ClosingSteps.AlreadyClosed(file));
        }
        else if (file.Case is not { } at || !HasPay(at.Now) || (file.Road == Road.Raise && file.Stage == Stage.Intake))
        {
            First(talk, offer, letter.Problems);
        }
        else if (offer.Company is not null && at.Now.Company is not null && !OtherOffers.SameCompany(offer.Company, at.Now.Company))
        {
            Other(talk, offer);
        }
        else if (file.Stage is Stage.Deciding || (file.Stage is Stage.Negotiating && offer.Company is not null))
        {
            Final(talk, offer);
        }
        else if (file.Stage is Stage.Negotiating)
        {
            talk.File = file with { Letter = offer };
            talk.Say(IntakeQuestions.Ask(talk, Question.WhichLetter));
        }
        else
        {
            First(talk, offer, letter.Problems);
        }
    }

    /// <summary>The person said which letter it is.</summary>
    public static void Placed(Talk talk, bool isFinal)
    {
        if (talk.File.Letter is not { } letter)
        {
            IntentSteps.NotUnderstood(talk);
            return;
        }

        talk.File = talk.File with { Letter = null, Asked = null };
        if (isFinal)
        {
            Final(talk, letter);
        }
        else
        {
            Other(talk, letter);
        }
    }

    public static void Unreadable(Talk talk, Signal.DocumentUnreadable document) => talk.Say(new Reply(
        $"I could not read {Words.Name(document.Name)}.",
        document.Problems is [var problem, ..] ? Advice(problem) : "Send it as PDF, Word or text, or type the figures.",
        [],
        null,
        [new(ChoiceIds.Help, "What can you do?")],
        null,
        talk.File.Stage));

    /// <summary>The letter is the offer: what it states wins, what was told fills in.</summary>
    private static void First(Talk talk, Offer letter, IReadOnlyList<Problem> problems)
    {
        talk.File = talk.File with { Road = talk.File.Road ?? Road.NewOffer, Asked = null };
        talk.Change(at =>
        {
            var merged = Merged(letter, at.Now);
            return at with { First = merged, Now = merged, Lookup = at.Lookup == BandLookup.Answered && IsSameJob(merged, at.Now) ? BandLookup.Answered : BandLookup.NotYet };
        });
        if (talk.File.Stage == Stage.Analysed)
        {
            talk.File = talk.File with { Stage = Stage.Intake };
        }

        talk.Note("your letter");
        NextStep.Say(talk, Warning(problems));
    }

    /// <summary>What a person must know about a letter before they go by its figures; null where there is nothing.</summary>
    private static string? Warning(IReadOnlyList<Problem> problems) => problems.Select(problem => problem.Code).FirstOrDefault(IsWarning) switch
    {
        ProblemCodes.Conflict => "Careful: the letter gives two different figures for one thing. Ask which one holds.",
        ProblemCodes.HiddenText => "Careful: the letter has text in it that nobody can see. I left it out.",
        ProblemCodes.TemplateBlank => "The letter still has blanks in it that were never filled in. Ask for a finished one.",
        ProblemCodes.OverBudget => "The letter is very long: I read only the beginning.",
        _ => null,
    };

    private static bool IsWarning(string code) => code is ProblemCodes.Conflict or ProblemCodes.HiddenText or ProblemCodes.TemplateBlank or ProblemCodes.OverBudget;

    private static void Other(Talk talk, Offer letter)
    {
        OtherOffers.Begin(talk, letter.Company);
        OtherOffers.Change(talk, letter.Company, told => Merged(letter, told));
        BandSteps.LookUp(talk);
        Answers.Say(talk, Topic.Compare);
    }

    private static void Final(Talk talk, Offer letter)
    {
        var differences = OfferDifference.Between(talk.File.Case!.Now, letter);
        talk.File = talk.File with { Stage = Stage.Deciding, Asked = null };
        talk.Cancel(ReminderSteps.Silence);
        talk.Say(differences.Count == 0 ? Matches(talk, letter) : Differs(talk, differences));
    }

    private static Reply Matches(Talk talk, Offer letter)
    {
        talk.Change(at => at with { Now = Merged(letter, at.Now) });
        return new Reply(
            "The letter says what was agreed. You can sign.",
            "Read it once yourself, above all the parts about paying back and about working elsewhere. Resign only after you have signed.",
            OfferFacts.Of(talk.File, talk.File.Case).ToArray(),
            null,
            [new(ChoiceIds.Accept, "I signed"), new(ChoiceIds.Decline, "I turned it down")],
            null,
            Stage.Deciding);
    }

    private static Reply Differs(Talk talk, IReadOnlyList<OfferDifference> differences) => new(
        differences.Count == 1 ? "Don't sign yet: one thing differs." : $"Don't sign yet: {differences.Count} things differ.",
        "Most often it is a slip. Ask for the letter to be put right.",
        differences.Select(one => new ReplyFact(one.What, $"agreed {one.Agreed}, the letter says {one.Letter}")).ToArray(),
        null,
        [new(ChoiceIds.Accept, "It is fine, I signed"), new(ChoiceIds.Answered, "They answered")],
        ReplyWords.Letter(
            talk.File,
            "Thank you for the letter. Before I sign, could you help me with what differs from our talk?",
            string.Join("\n", differences.Select(one => $"- {one.What}: we agreed {one.Agreed}, the letter says {one.Letter}.")),
            "As soon as that is put right, I will sign."),
        Stage.Deciding);

    private static Offer Merged(Offer letter, Offer told) => letter with
    {
        Company = letter.Company ?? told.Company,
        Role = letter.Role ?? told.Role,
        Level = letter.Level ?? told.Level,
        Region = letter.Region ?? told.Region,
        Base = letter.Base ?? told.Base,
        Bonus = letter.Bonus ?? told.Bonus,
        SignOn = (letter.SignOn.Count > 0 ? letter.SignOn : told.SignOn).Take(PlausibleOffer.MostItems).ToArray(),
        Equity = (letter.Equity.Count > 0 ? letter.Equity : told.Equity).Take(PlausibleOffer.MostItems).ToArray(),
        StartDate = letter.StartDate ?? told.StartDate,
        ExpiresOn = letter.ExpiresOn ?? told.ExpiresOn,
    };

    /// <summary>Whether the bands of one fit the other.</summary>
    private static bool IsSameJob(Offer one, Offer other) =>
        OtherOffers.SameCompany(one.Company, other.Company) && one.Level == other.Level
        && NormalForm.Role(one.Role ?? "").SetEquals(NormalForm.Role(other.Role ?? "")) && IsWithin(NormalForm.Words(one.Region ?? ""), NormalForm.Words(other.Region ?? ""));

    /// <summary>"New York" and "New York City, NY" are one place.</summary>
    private static bool IsWithin(string[] one, string[] other) => one.Length > 0 && other.Length > 0 && (one.Length <= other.Length ? one.All(other.Contains) : other.All(one.Contains));

    private static bool HasPay(Offer offer) => offer.Base is not null || offer.Equity.Count > 0 || offer.SignOn.Count > 0;

    private static string Advice(Problem problem) => problem.Code switch
    {
        ProblemCodes.NoText => "It is a scan: a picture of text. Send the original file, or type the figures.",
        ProblemCodes.Encrypted => "It asks for a password. Save it without one, or type the figures.",
        ProblemCodes.Damaged => "The file is damaged. Send it once more, or type the figures.",
        ProblemCodes.Unsupported => "I read PDF, Word, HTML, mail and text. Or type the figures.",
        _ => "I found nothing in it that I can use. Type the figures instead.",
    };
}
