namespace Coach.Bands;

/// <summary>What a guide says beside its figures.</summary>
/// <param name="Source">The guide, as <see cref="Provenance.Source"/> names it.</param>
/// <param name="Company">The employer.</param>
/// <param name="Role">The job.</param>
/// <param name="LevelMapping">Levels of other companies that it holds equal, as written.</param>
/// <param name="Arguments">What to bring forward, in its order.</param>
/// <param name="Sources">What it names as its own sources.</param>
public sealed record GuideNotes(
    string Source,
    string Company,
    string Role,
    IReadOnlyList<string> LevelMapping,
    IReadOnlyList<GuideArgument> Arguments,
    IReadOnlyList<string> Sources)
{
    /// <summary>The notes of the guide that a band comes from; null where none are held.</summary>
    public static GuideNotes? Of(BandSnapshot snapshot, Band? band)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return band is null ? null : snapshot.Bands
            .Select(held => held.Notes)
            .FirstOrDefault(notes => notes is not null && (notes.Source, notes.Company, notes.Role) == (band.Provenance.Source, band.Key.Company, band.Key.Role));
    }

    /// <inheritdoc/>
    public bool Equals(GuideNotes? other) =>
        other is not null && (Source, Company, Role) == (other.Source, other.Company, other.Role)
        && LevelMapping.SequenceEqual(other.LevelMapping) && Arguments.SequenceEqual(other.Arguments) && Sources.SequenceEqual(other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Company, Role, Arguments.Count);
}

/// <summary>Something to bring forward in a negotiation.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Text">The argument.</param>
public sealed record GuideArgument(string Title, string Text);
