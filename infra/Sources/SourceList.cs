using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sources;

/// <summary>What a person says about the refresh, in <c>sources.json</c> of the data folder.</summary>
/// <param name="Sources">The sources, each fetched once a refresh. Default: none.</param>
/// <param name="Hosts">
/// Hosts that may be asked besides the usual ones (<see cref="AllowedHosts.Usual"/>). With a port ("127.0.0.1:8080") a machine's own server. Default: none.
/// </param>
/// <param name="RequestsPerSecond">Requests a second to one host. Default 2; range 0.1 to 1,000.</param>
public sealed record SourceList(IReadOnlyList<SourceSetting>? Sources = null, IReadOnlyList<string>? Hosts = null, double RequestsPerSecond = 2)
{
    /// <summary>The sources.</summary>
    public IReadOnlyList<SourceSetting> Sources { get; init; } = Sources ?? [];

    /// <summary>Hosts that may be asked besides the usual ones.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = Hosts ?? [];

    /// <summary>Reads the file; the empty list where there is none.</summary>
    /// <exception cref="InvalidDataException">The file is no such list; the message says what is wrong.</exception>
    public static SourceList Read(string path)
    {
        if (!File.Exists(path))
        {
            return new();
        }

        try
        {
            using var file = File.OpenRead(path);
            var list = JsonSerializer.Deserialize(file, SourcesJson.Default.SourceList) ?? new();
            return list.Mistake() is { } mistake ? throw new InvalidDataException($"{Path.GetFileName(path)}: {mistake}") : list;
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException(
                $"{Path.GetFileName(path)} is no list of sources{(broken.LineNumber is { } line ? $" (line {line + 1})" : "")}. "
                + """It looks like {"sources": [{"kind": "greenhouse", "location": "https://…"}]}.""", broken);
        }
    }

    /// <summary>Writes the file whole or not at all.</summary>
    public void Write(string path)
    {
        var written = path + ".new";
        File.WriteAllText(written, JsonSerializer.Serialize(this, SourcesJson.Default.SourceList) + "\n");
        File.Move(written, path, overwrite: true);
    }

    /// <summary>What is wrong with the list, in a sentence that says what to do; null where nothing is.</summary>
    public string? Mistake() =>
        RequestsPerSecond is < 0.1 or > 1_000 || double.IsNaN(RequestsPerSecond) ? "requestsPerSecond is a number from 0.1 to 1000."
        : Sources.FirstOrDefault(source => string.IsNullOrWhiteSpace(source.Location)) is { } empty ? $"The source of kind {empty.Kind} has no location. Give its address or path."
        : Sources.GroupBy(source => source.Title).FirstOrDefault(same => same.Count() > 1) is { } twice ? $"Two sources are called {twice.Key}. Give one of them another name."
        : null;
}

/// <summary>How settings and notes about fetched files are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SourceList))]
[JsonSerializable(typeof(Fetching.FetchNote))]
internal sealed partial class SourcesJson : JsonSerializerContext;
