using Coach.Pay;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>What a tap means. A choice of an old message means the same as on the day it was shown, as far as it still makes sense.</summary>
internal static class ChoiceSteps
{
    public static void Take(Talk talk, string choice)
    {
        if (choice == ChoiceIds.Answered && talk.File.Stage is not Stage.Closed && talk.File.Consent == true)
        {
            talk.File = talk.File with { Stage = talk.File.Stage is Stage.Analysed ? Stage.Negotiating : talk.File.Stage };
            talk.Say(IntakeQuestions.Ask(talk, Question.Counter));
        }
        else if (choice is ChoiceIds.FinalLetter or ChoiceIds.OtherLetter)
        {
            LetterSteps.Placed(talk, isFinal: choice == ChoiceIds.FinalLetter);
        }
        else if (choice.StartsWith(ChoiceIds.Component, StringComparison.Ordinal))
        {
            Place(talk, choice[ChoiceIds.Component.Length..]);
        }
        else if (After(choice, ChoiceIds.Offer) is { } number && int.TryParse(number, out var at))
        {
            OtherOffers.Switch(talk, at);
        }
        else if (After(choice, ChoiceIds.Listing) is { } listing && int.TryParse(listing, out var stock) && talk.File.Stage is not (Stage.Closed or Stage.Intake))
        {
            OfferTraits.TurnListing(talk, stock);
        }
        else if (Meaning(talk.File, choice) is { } meaning)
        {
            talk.File = talk.File with { Meanings = [] };
            IntentSteps.Take(talk, [meaning]);
        }
        else
        {
            IntentSteps.NotUnderstood(talk);
        }
    }

    private static void Place(Talk talk, string component)
    {
        PayComponent? placed = component switch
        {
            "base" => PayComponent.Base,
            "equity" => PayComponent.Equity,
            "sign-on" => PayComponent.SignOn,
            "bonus" => PayComponent.Bonus,
            _ => null,
        };
        if (placed is not { } known || talk.File.Unplaced is not { } figure)
        {
            IntentSteps.NotUnderstood(talk);
            return;
        }

        talk.File = talk.File with { Unplaced = null, Asked = null };
        IntentSteps.Take(talk, [figure with { Pay = figure.Pay with { Component = known } }]);
    }

    private static Intent? Meaning(CaseFile file, string choice) => choice switch
    {
        ChoiceIds.Yes => new Intent.Agree(),
        ChoiceIds.No => new Intent.Refuse(),
        ChoiceIds.Skip => new Intent.Skip(),
        ChoiceIds.NewOffer => new Intent.TakeRoad(Road.NewOffer),
        ChoiceIds.Raise => new Intent.TakeRoad(Road.Raise),
        ChoiceIds.Email => new Intent.Ask(Topic.Email),
        ChoiceIds.Call => new Intent.Ask(Topic.Call),
        ChoiceIds.Why => new Intent.Ask(Topic.Why),
        ChoiceIds.Summary => new Intent.Ask(Topic.Summary),
        ChoiceIds.Packages => new Intent.Ask(Topic.Packages),
        ChoiceIds.Questions => new Intent.Ask(Topic.Questions),
        ChoiceIds.Pushback => new Intent.Ask(Topic.Pushback),
        ChoiceIds.Playbook => new Intent.Ask(Topic.Playbook),
        ChoiceIds.WholePlaybook => new Intent.Ask(Topic.WholePlaybook),
        ChoiceIds.Compare => new Intent.Ask(Topic.Compare),
        ChoiceIds.Privacy => new Intent.Ask(Topic.Privacy),
        ChoiceIds.Help => new Intent.Ask(Topic.Help),
        ChoiceIds.Export => new Intent.Command(CommandKind.Export),
        ChoiceIds.Asked => new Intent.Command(CommandKind.Asked),
        ChoiceIds.Rehearse => new Intent.Command(CommandKind.Rehearse),
        ChoiceIds.Leave => new Intent.Command(CommandKind.Leave),
        ChoiceIds.Debrief => new Intent.Command(CommandKind.Debrief),
        ChoiceIds.StartAgain => new Intent.Command(CommandKind.StartAgain),
        ChoiceIds.Silent => new Intent.Report(RecruiterMove.Silent),
        ChoiceIds.Accept => new Intent.Decide(Decision.Accepted),
        ChoiceIds.Decline => new Intent.Decide(Decision.Declined),
        _ when After(choice, ChoiceIds.Goal) is { } goal => Enum.TryParse<Goal>(goal, out var known) && Enum.IsDefined(known) ? new Intent.Weigh([known]) : null,
        _ when After(choice, ChoiceIds.Said) is { } said => Enum.TryParse<RecruiterMove>(said, out var move) && Enum.IsDefined(move) ? new Intent.Report(move) : null,
        _ when After(choice, ChoiceIds.Meaning) is { } number => int.TryParse(number, out var at) && at >= 0 && at < file.Meanings.Count ? file.Meanings[at].Meant : null,
        _ => null,
    };

    private static string? After(string choice, string start) => choice.StartsWith(start, StringComparison.Ordinal) ? choice[start.Length..] : null;
}
