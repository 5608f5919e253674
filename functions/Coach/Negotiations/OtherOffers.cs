using Coach.Bands;
using Coach.Offers;
using Coach.Replies;

namespace Coach.Negotiations;

/// <summary>Offers side by side.</summary>
internal static class OtherOffers
{
    /// <summary>Begins another offer by a company; the talk stays about the current one.</summary>
    public static void Begin(Talk talk, string? company)
    {
        var file = talk.File;
        if (Find(file, company) is not null || file.Offers.Count >= CaseFile.MostOffers)
        {
            return;
        }

        var main = file.Offers.Count > 0 ? file.Offers : [OfferCase.Of(Offer.Nothing)];
        talk.File = file with { Offers = [.. main, KnownOffer.Bounded(OfferCase.Of(Offer.Nothing with { Company = company }))] };
    }

    /// <summary>Changes the other offer by a company: the one of that name, else the last one besides the current; begins one where there is none.</summary>
    public static void Change(Talk talk, string? company, Func<Offer, Offer> change)
    {
        if (Find(talk.File, company) is null)
        {
            Begin(talk, company);
        }

        if (Find(talk.File, company) is not { } at)
        {
            return;
        }

        var offers = talk.File.Offers.ToArray();
        offers[at] = KnownOffer.Bounded(offers[at] with { First = change(offers[at].First), Now = change(offers[at].Now) });
        talk.File = talk.File with { Offers = offers };
    }

    /// <summary>Talks about another offer from now on; each offer keeps how far it came.</summary>
    public static void Switch(Talk talk, int to)
    {
        if (to < 0 || to >= talk.File.Offers.Count || talk.File.Stage is Stage.Closed or Stage.Intake)
        {
            IntentSteps.NotUnderstood(talk);
            return;
        }

        var stage = talk.File.Offers[to].Rounds > 0 ? Stage.Negotiating : Stage.Analysed;
        talk.File = talk.File with { Current = to, Stage = stage, Asked = null, Rehearsal = null, Unplaced = null };
        NextStep.Say(talk);
    }

    /// <summary>A choice for each offer that the talk is not about.</summary>
    public static IEnumerable<ReplyChoice> Choices(CaseFile file) => file.Stage is Stage.Closed or Stage.Intake
        ? []
        : file.Offers.Index()
            .Where(offer => offer.Index != file.Current)
            .Select(offer => new ReplyChoice($"{ChoiceIds.Offer}{offer.Index}", $"Talk about {Words.Name(offer.Item.Now.Company ?? "the other offer")}"));

    /// <summary>Whether two company names are one company's: "Spotify" and "Spotify USA Inc." are.</summary>
    public static bool SameCompany(string? one, string? other) =>
        one is not null && other is not null && NormalForm.ParentCompany(one) == NormalForm.ParentCompany(other);

    private static int? Find(CaseFile file, string? company)
    {
        for (var at = file.Offers.Count - 1; at >= 0; at--)
        {
            if (at != file.Current && (company is null || SameCompany(file.Offers[at].Now.Company, company)))
            {
                return at;
            }
        }

        return null;
    }
}
