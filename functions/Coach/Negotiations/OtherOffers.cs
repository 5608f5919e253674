using Coach.Bands;
using Coach.Offers;

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

        var main = file.Offers.Count > 0 ? file.Offers : [OfferCase.Of(Nothing)];
        talk.File = file with { Offers = [.. main, KnownOffer.Bounded(OfferCase.Of(Nothing with { Company = company }))] };
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

    /// <summary>Whether two company names are one company's.</summary>
    public static bool SameCompany(string? one, string? other) => one is not null && other is not null && NormalForm.Company(one) == NormalForm.Company(other);

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

    private static Offer Nothing { get; } = new(null, null, null, null, null, null, [], [], null, null, null);
}
