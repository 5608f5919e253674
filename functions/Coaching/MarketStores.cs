using Coach.Bands;
using Coach.Signals;

namespace Coaching;

/// <summary>What a conversation looks up about a company.</summary>
/// <param name="Bands">What it pays.</param>
/// <param name="Hiring">What it posts and says about hiring; null where none of it is kept.</param>
public sealed record MarketStores(IBandStore Bands, IHiringStore? Hiring = null);
