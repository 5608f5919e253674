using System.Globalization;
using Coach.Comparisons;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Takes in what is told of an offer beside its pay: whether its stock is traded, days at home, how sure it is.</summary>
internal static class OfferTraits
{
    /// <summary>Takes it in where it is plain which offer is meant, and asks which one where it is not.</summary>
    public static void Take(Talk talk, Intent.Describe told)
    {
        if (Find(talk.File, told) is { } at)
        {
            foreach (var trait in told.Traits)
            {
                Change(talk, at, offer => With(offer, trait));
                talk.Note(Said(NameOf(talk.File, at), trait));
            }
        }
        else if (talk.File.Offers.Count > 0)
        {
            IntentSteps.Unclear(talk, new("", talk.File.Offers.Select((_, n) => Meaning(talk.File, n, told)).ToArray()));
        }
        else if (!talk.HasSpoken)
        {
            IntentSteps.NotUnderstood(talk);
        }
    }

    /// <summary>Once all of a message is taken in: what such words change is the comparison, so that is the answer where there is one.</summary>
    public static void Compare(Talk talk, IReadOnlyList<Intent> intents)
    {
        if (!talk.HasSpoken && talk.File.Stage is not (Stage.Closed or Stage.Intake) && intents.Any(intent => intent is Intent.Describe) && CompareReply.Of(talk.File, talk.Today) is not null)
        {
            Answers.Say(talk, Topic.Compare);
        }
    }

    /// <summary>The person taps that the stock of an offer is, or is not, traded: the other of what it is taken as.</summary>
    public static void TurnListing(Talk talk, int at)
    {
        if (at < 0 || at >= talk.File.Offers.Count)
        {
            IntentSteps.NotUnderstood(talk);
            return;
        }

        Change(talk, at, offer => offer with { IsListed = !IsTakenAsListed(offer) });
        Answers.Say(talk, Topic.Compare);
    }

    /// <summary>Whether the stock of an offer counts as traded, by what was told or by what it is.</summary>
    public static bool IsTakenAsListed(OfferCase offer) => new ComparedOffer("", offer.Now) { IsListed = offer.IsListed }.TakenAsListed;

    private static Meaning Meaning(CaseFile file, int at, Intent.Describe told)
    {
        var name = NameOf(file, at);
        return new(
            name.Length > ReplyLimits.ChoiceLabel ? $"{name[..(ReplyLimits.ChoiceLabel - 1)]}…" : name,
            told with { Of = at == file.Current ? Subject.Offer : Subject.OtherOffer, Company = file.Offers[at].Now.Company });
    }

    private static void Change(Talk talk, int at, Func<OfferCase, OfferCase> change)
    {
        var offers = talk.File.Offers.ToArray();
        offers[at] = change(offers[at]);
        talk.File = talk.File with { Offers = offers };
    }

    private static OfferCase With(OfferCase offer, OfferTrait told) => told.Kind switch
    {
        TraitKind.Listed => offer with { IsListed = told.Value > 0 },
        TraitKind.DaysAtHome => offer with { DaysAtHome = Math.Clamp(told.Value, 0, ComparedOffer.DaysOfWeek) },
        TraitKind.Chance => offer with { Chance = Math.Clamp(told.Value, 0, 1) },
        _ => throw new ArgumentOutOfRangeException(nameof(told)),
    };

    /// <summary>The offer that is meant: by its company, else the only one, the one the talk is about or the only other; null where that is not plain.</summary>
    private static int? Find(CaseFile file, Intent.Describe told)
    {
        var fitting = file.Offers.Index()
            .Where(offer => told.Company is { } company ? OtherOffers.SameCompany(offer.Item.Now.Company, company) : told.Of is null || told.Of == Subject.Offer == (offer.Index == file.Current))
            .ToArray();
        // Two offers by one company, or two others: what the words say beside the name may still tell.
        fitting = fitting.Length > 1 && told.Of is { } of ? fitting.Where(offer => of == Subject.Offer == (offer.Index == file.Current)).ToArray() : fitting;
        return fitting.Length == 1 ? fitting[0].Index : null;
    }

    private static string NameOf(CaseFile file, int at) => Words.NameOrNone(file.Offers[at].Now.Company) ?? (at == file.Current ? "this offer" : "the other offer");

    private static string Said(string name, OfferTrait told) => told.Kind switch
    {
        TraitKind.Listed => told.Value > 0 ? $"{name} is listed" : $"{name} is not listed",
        TraitKind.DaysAtHome => string.Create(CultureInfo.InvariantCulture, $"{told.Value:0.#} {(told.Value == 1 ? "day" : "days")} a week at home with {name}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{name} is {told.Value * 100:0}% sure"),
    };
}
