namespace Coach.Offers;

/// <summary>How a whole count of shares is split into lots: the allocation types of the Open Cap Table Coalition's Open Cap Format.</summary>
public enum LotRounding
{
    /// <summary>What has vested so far is rounded half up: 18 in 4 lots are 5-4-5-4.</summary>
    CumulativeRounding,

    /// <summary>What has vested so far is rounded down: 4-5-4-5.</summary>
    CumulativeRoundDown,

    /// <summary>Each lot is rounded down and the rest goes one by one to the first lots: 5-5-4-4.</summary>
    FrontLoaded,

    /// <summary>Each lot is rounded down and the rest goes one by one to the last lots: 4-4-5-5.</summary>
    BackLoaded,

    /// <summary>Each lot is rounded down and all of the rest goes to the first lot: 6-4-4-4.</summary>
    FrontLoadedToSingleTranche,

    /// <summary>Each lot is rounded down and all of the rest goes to the last lot: 4-4-4-6.</summary>
    BackLoadedToSingleTranche,

    /// <summary>Parts of a share vest: 4.5 each.</summary>
    Fractional,
}
