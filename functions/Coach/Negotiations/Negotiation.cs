namespace Coach.Negotiations;

/// <summary>
/// The state of one negotiation. It stays small however long the talk is: what is remembered of past turns is bounded by
/// <see cref="MostSeen"/> and <see cref="MostPast"/>, what is known by the bounds of <see cref="CaseFile"/>.
/// </summary>
/// <param name="Id">The negotiation's id: the first part of every effect's id.</param>
/// <param name="Turns">How many turns were taken; the second part of every effect's id.</param>
/// <param name="Seen">Ids of the last signals taken in, oldest first: a signal with one of these ids changes nothing.</param>
/// <param name="File">What is known now.</param>
/// <param name="Past">What was known before each of the last turns that changed it, oldest first, for undo.</param>
public sealed record Negotiation(string Id, long Turns, IReadOnlyList<string> Seen, CaseFile File, IReadOnlyList<CaseFile> Past)
{
    /// <summary>Ids of signals remembered. Sources repeat a signal within minutes; an inbox drops older repeats by itself.</summary>
    public const int MostSeen = 64;

    /// <summary>Steps that undo can go back.</summary>
    public const int MostPast = 5;

    /// <summary>A negotiation in which nothing has happened yet.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public static Negotiation New(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(id, 0, [], CaseFile.Empty, []);
    }
}

/// <summary>What a signal led to.</summary>
/// <param name="State">The state afterwards.</param>
/// <param name="Effects">What to do, in order; empty for a repeated signal.</param>
public sealed record Turn(Negotiation State, IReadOnlyList<Effect> Effects);
