using Coach;

namespace Reading.Facts.Offers;

/// <summary>A value with the passage it was read from.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Passage">Where.</param>
/// <param name="Score">How well the words around it fit; compared within one field only.</param>
internal sealed record Found<T>(T Value, Passage Passage, int Score);

/// <summary>What is being gathered of one letter: the evidence of each field and what a person should know.</summary>
internal sealed class LetterNotes
{
    private readonly Dictionary<string, Evidence> _evidence = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    public IReadOnlyDictionary<string, Evidence> Evidence => _evidence;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Keeps where a field was read and hands its value on; the default where nothing was found.</summary>
    public T? Take<T>(string field, Found<T>? found)
    {
        if (found is null)
        {
            return default;
        }

        See(field, found.Passage, found.Score);
        return found.Value;
    }

    /// <summary>Keeps where a field was read. The first place stays.</summary>
    public void See(string field, Passage passage, int score = 0) => _evidence.TryAdd(field, passage.Evidence with { Certainty = Certainty.Of(field, passage, score) });

    public void Report(string code, string message, Passage? passage = null) => _problems.Add(new(code, message, passage?.Where));

    /// <summary>Reports two values for one field, with both quotes.</summary>
    public void ReportConflict(string field, Passage first, Passage second) =>
        Report(ProblemCodes.Conflict, $"Two values for {field}: “{first.Quote}” and “{second.Quote}”. Ask which one holds.", second);
}
