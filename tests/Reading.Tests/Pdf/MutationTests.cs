using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reading.Pdf;

namespace Reading.Tests.Pdf;

/// <summary>Files broken at random places by a seed: whatever comes out, it is a document, and soon.</summary>
public sealed class MutationTests
{
    /// <summary>For each sample; as many as <c>MUTANTS</c> says where it is set, without a limit of time.</summary>
    private const int MutantsPerSample = 700;
    private const int MostSeconds = 10;

    private static readonly int? s_wanted = int.TryParse(Environment.GetEnvironmentVariable("MUTANTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : null;

    private static readonly string[] s_tokens =
    [
        "<<", ">>", "[", "]", "(", ")", " obj", "endobj", "stream", "endstream", " R", "/Length", "/Filter", "/Kids", "/Parent", "BT", "ET", "Tj", "Do", "q", "Q",
        "99999999999", "-1", "2147483647", "-2147483648", "1e308", "/Prev", "/W", "/Index", "/N", "/First", "/Columns 1000000000", "BI ", " ID ", "[[[[[[[[[[[[[[[[",
    ];

    /// <summary>Our own, and every PDF below the folder that <c>MUTANTS_OF</c> names: for long runs by hand.</summary>
    public static TheoryData<string> Samples => ["plain", "packed", "composite", "forms", "encrypted", .. Files()];

    private static IEnumerable<string> Files() => Environment.GetEnvironmentVariable("MUTANTS_OF") is { Length: > 0 } folder
        ? Directory.EnumerateFiles(Path.GetFullPath(folder), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [];

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_mutant_throws_or_hangs(string sample)
    {
        var source = Sample(sample);
        var budget = new ReadingBudget { MaxTime = TimeSpan.FromSeconds(2) };
        var watch = Stopwatch.StartNew();
        var (read, mutants) = (0, s_wanted ?? (Path.IsPathRooted(sample) ? 1 : MutantsPerSample));
        for (; read < mutants && (s_wanted is not null || watch.Elapsed.TotalSeconds < MostSeconds); read++)
        {
            var started = watch.Elapsed;
            var document = ReadPdf.Document(Mutate(source, read), budget);
            Assert.DoesNotContain(document.Problems, problem => problem.Message.StartsWith(PdfReader.UnforeseenDamage, StringComparison.Ordinal));
            Assert.True((watch.Elapsed - started).TotalSeconds < 5, $"seed {read} of {sample} took {watch.Elapsed - started}");
        }
        Assert.True(read >= Math.Min(mutants, 101), "the mutants took too long");
    }

    private static byte[] Sample(string name) => name switch
    {
        "plain" => LongPage().Build(),
        "packed" => PackedFile.Build("BT /F1 12 Tf 72 700 Td (Your base salary) Tj ET"),
        "composite" => Composite().Build(),
        "forms" => Forms().Build(),
        "encrypted" => EncryptedSamples.Read(EncryptedSamples.Rc4),
        _ => File.ReadAllBytes(name),
    };

    private static PdfBuilder LongPage() =>
        PdfBuilder.OnePage(string.Concat(Enumerable.Range(0, 40).Select(i => $"BT /F1 11 Tf {72 + (i % 2 * 240)} {700 - (i * 15)} Td [(Line ) -250 ({i}) 30 (of text)] TJ ET\n")));

    private static PdfBuilder Composite() =>
        PdfBuilder.OnePage("BT /F1 12 Tf 72 700 Td <0041004200430044> Tj ET", font: "<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding 7 0 R /ToUnicode 8 0 R /DescendantFonts [6 0 R] >>")
            .Add(6, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /DW 500 /W [65 [400 500] 67 80 600] >>")
            .AddStream(7, "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <FFFF> 0 endcidrange")
            .AddStream(8, PdfBuilder.Deflate(Encoding.ASCII.GetBytes("1 beginbfrange <0041> <0050> <0061> endbfrange 1 beginbfchar <0060> <00660066> endbfchar")), "/Filter /FlateDecode");

    private static PdfBuilder Forms() =>
        PdfBuilder.OnePage("/X Do 1 g 0 0 100 100 re f /Span << /ActualText (a) >> BDC /X Do EMC", "/Annots [7 0 R]", "/XObject << /X 6 0 R >>")
            .AddStream(6, "BT /F1 12 Tf 72 700 Td (Again) Tj ET BI /W 1 ID x EI /X Do", "/Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 0 0] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>")
            .Add(7, "<< /Subtype /Widget /FT /Tx /Rect [10 10 100 30] /V (value) /Parent 7 0 R >>");

    private static byte[] Mutate(byte[] source, int seed)
    {
        var random = new Random(seed);
        var bytes = (byte[])source.Clone();
        for (var left = 1 + random.Next(seed % 2 == 0 ? 3 : 30); left > 0; left--)
        {
            bytes = MutateOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] MutateOnce(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.AsSpan(at, Math.Min(random.Next(60), bytes.Length - at)).Clear();
                break;
            case 3:
                var token = Encoding.ASCII.GetBytes(s_tokens[random.Next(s_tokens.Length)]);
                token.AsSpan(0, Math.Min(token.Length, bytes.Length - at)).CopyTo(bytes.AsSpan(at));
                break;
            case 4:
                var from = random.Next(bytes.Length);
                bytes.AsSpan(from, Math.Min(random.Next(100), bytes.Length - Math.Max(at, from))).ToArray().CopyTo(bytes.AsSpan(at));
                break;
            default:
                return random.Next(8) == 0 ? bytes[..(at + 1)] : bytes;
        }
        return bytes;
    }
}
