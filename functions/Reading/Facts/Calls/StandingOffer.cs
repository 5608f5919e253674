using Coach.Calls;

namespace Reading.Facts.Calls;

/// <summary>What one side offers for an issue now.</summary>
/// <param name="Issue">What it is about.</param>
/// <param name="ByCandidate">Whether the candidate offers it.</param>
/// <param name="Term">The offer.</param>
/// <param name="Turn">The turn in which it was made; -1 before the call.</param>
/// <param name="IsRange">Whether it is one end of a range: then a yes does not say to which figure.</param>
internal readonly record struct StandingOffer(TermIssue Issue, bool ByCandidate, CallTerm Term, int Turn, bool IsRange);
