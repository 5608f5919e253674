namespace Reading.Pdf;

/// <summary>Where one object is.</summary>
/// <param name="Place">Its offset in the file, or the number of the object stream that holds it.</param>
/// <param name="Index">Its position in that stream.</param>
/// <param name="InStream">Which of both.</param>
internal readonly record struct ObjectPlace(int Place, int Index, bool InStream);

/// <summary>Where every object is, and the trailer.</summary>
/// <param name="maxObjects">So many are known; further ones are not there.</param>
internal sealed class CrossReferences(int maxObjects)
{
    private readonly Dictionary<int, ObjectPlace> _places = [];
    private readonly HashSet<int> _free = [];

    public PdfDictionary Trailer { get; set; } = new();

    public IEnumerable<int> Numbers => _places.Keys;

    public bool TryGet(int number, out ObjectPlace place) => _places.TryGetValue(number, out place);

    /// <summary>Sections are read newest first, so that what is known already counts.</summary>
    public void AddIfNew(int number, ObjectPlace place)
    {
        if (_places.Count < maxObjects && !_free.Contains(number))
        {
            _places.TryAdd(number, place);
        }
    }

    /// <summary>A scan of the file meets the newest object last.</summary>
    public void Set(int number, ObjectPlace place)
    {
        if (_places.Count < maxObjects)
        {
            _places[number] = place;
        }
    }

    /// <summary>An object deleted by an update stays deleted, whatever older sections say.</summary>
    public void AddFree(int number)
    {
        if (_free.Count < maxObjects && !_places.ContainsKey(number))
        {
            _free.Add(number);
        }
    }
}
