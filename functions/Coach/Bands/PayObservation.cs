using Coach.Pay;

namespace Coach.Bands;

/// <summary>Base pay that one posting, filing or row states for one job, as stated.</summary>
/// <param name="Id">Names it within its kind of source: the same id again is the same observation seen again, and counts once.</param>
/// <param name="Kind">What kind of source it is from.</param>
/// <param name="Source">The source's name, as the settings of the refresh name it.</param>
/// <param name="Company">The employer as written.</param>
/// <param name="Title">The job's title as written, its level perhaps in it.</param>
/// <param name="Level">The level where the source has it apart from the title; else null.</param>
/// <param name="Region">The place as written; null where it holds everywhere.</param>
/// <param name="Base">The pay; a single figure has both ends the same.</param>
/// <param name="AsOf">The day it was published or from which it holds.</param>
/// <param name="Where">Its own address; null where it has none.</param>
public sealed record PayObservation(
    string Id, SourceKind Kind, string Source, string Company, string Title, string? Level, string? Region, PayRange Base, DateOnly AsOf, string? Where = null);
