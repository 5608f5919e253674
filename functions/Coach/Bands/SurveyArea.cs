namespace Coach.Bands;

/// <summary>How near an area of the US wage survey is to the place of a job.</summary>
internal static class SurveyArea
{
    /// <summary>The place's own metropolitan area, its state, and the whole country, in this order.</summary>
    public const int Metropolitan = 0, State = 1, Nation = 2;

    /// <summary>How near; null where the area is another one.</summary>
    /// <param name="place">The place of the job; null where it is not known.</param>
    /// <param name="area">The area as the survey writes it ("Austin-Round Rock, TX", "Texas"); null for the country.</param>
    public static int? Distance(string? place, string? area)
    {
        if (area is null || Place.Words(area) is ["united-states"])
        {
            return Nation;
        }

        if (place is null)
        {
            return null;
        }

        var state = StateOf(place);
        if (Region.StateOf(area) is { } whole)
        {
            return whole == state ? State : null;
        }

        var comma = area.LastIndexOf(',');
        var (cities, states) = comma < 0 ? (area, "") : (area[..comma], area[(comma + 1)..]);
        var isThere = state is null || NormalForm.Words(states).Contains(state);
        return isThere && Place.Same(Place.Words(place.Split(',')[0]), Place.Words(cities)) ? Metropolitan : null;
    }

    /// <summary>Whether a place is said to be in the United States, or at one of its cities that everybody knows.</summary>
    public static bool IsInCountry(string place) => StateOf(place) is not null || Place.Words(place).Contains("united-states");

    private static string? StateOf(string place) => place.Split(',').Reverse().Select(Region.StateOf).FirstOrDefault(state => state is not null);
}
