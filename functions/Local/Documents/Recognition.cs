using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Coach;
using Reading;

namespace Local.Documents;

/// <summary>
/// Reads scans with the machine's own Tesseract, where the person allows it: <c>COACH_OCR</c> names the languages ("eng", "eng+deu"). Off
/// without it. The pages are made pictures by <c>pdftoppm</c> (Poppler).
/// </summary>
/// <param name="languages">As Tesseract takes them.</param>
internal sealed class Recognition(string languages)
{
    /// <summary>The variable that allows it.</summary>
    public const string Variable = "COACH_OCR";

    /// <summary>Pages recognised of one document: a letter has few, and each takes seconds.</summary>
    private const int MaxPages = 20;

    /// <summary>Pixels of a page's longer side: A4 at 300 dots per inch, which Tesseract's makers advise for letters of 10 points. Bounds what a page of any size takes.</summary>
    private const int LongerSide = 3_508;

    /// <summary>What the folders of pictures begin with, among the machine's temporary files.</summary>
    private const string Prefix = "coach-ocr-";

    /// <summary>Old enough that nobody works on it: 1 h, longer than the most pages take.</summary>
    private static readonly TimeSpan s_leftOver = TimeSpan.FromHours(1);

    /// <summary>For one page. Range of what it takes in practice: 1 to 10 seconds.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>Names of languages and scripts, joined by plus signs, and nothing that a program could take for an option.</summary>
    private static readonly Regex s_names = new(@"^[A-Za-z_]{3,20}(\+[A-Za-z_]{3,20}){0,5}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>As the environment asks for it; null where it does not.</summary>
    public static Recognition? Of(Func<string, string?> environment) => environment(Variable)?.Trim() is { Length: > 0 } languages ? new(languages) : null;

    /// <summary>One sentence where the setting is no list of languages; empty where it is.</summary>
    public IEnumerable<string> Mistakes() => s_names.IsMatch(languages) ? [] : [$"{Variable} names languages of Tesseract joined by plus signs, such as eng+deu. Unset it to leave scans unread."];

    /// <summary>Deletes the pictures of pages that a process which was killed left behind.</summary>
    public static void ForgetLeftovers(DateTimeOffset now)
    {
        foreach (var folder in Leftovers())
        {
            try
            {
                if (now - folder.LastWriteTimeUtc > s_leftOver)
                {
                    folder.Delete(recursive: true);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or gone meanwhile.
            }
        }
    }

    // A machine whose folder of temporary files is missing or closed has none, and is served all the same.
    private static DirectoryInfo[] Leftovers()
    {
        try
        {
            return new DirectoryInfo(Path.GetTempPath()).GetDirectories(Prefix + "*");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The document with the text recognised in it, marked as such; the document itself where it has text, or where recognising fails, which is said.</summary>
    /// <param name="bytes">Its file.</param>
    /// <param name="document">What was read in it.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public Document Read(ReadOnlyMemory<byte> bytes, Document document, CancellationToken cancellation)
    {
        if (document.Format != Reading.DocumentFormat.Pdf || !document.Problems.Any(problem => problem.Code == ProblemCodes.NoText))
        {
            return document;
        }

        if (!s_names.IsMatch(languages))
        {
            return Failed(document);
        }

        var folder = Directory.CreateTempSubdirectory(Prefix);
        try
        {
            return Recognise(bytes.Span, folder.FullName, document, cancellation);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException or InvalidOperationException)
        {
            return Failed(document);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Document Failed(Document document) => document with
    {
        Problems =
        [
            new Problem(ProblemCodes.NoText, $"{Variable} is set, but the scan could not be recognised. Install tesseract-ocr and poppler-utils, and name installed languages, such as eng+deu."),
            .. document.Problems.Where(problem => problem.Code != ProblemCodes.NoText),
        ],
    };

    private Document Recognise(ReadOnlySpan<byte> bytes, string folder, Document document, CancellationToken cancellation)
    {
        var scan = Path.Combine(folder, "scan.pdf");
        File.WriteAllBytes(scan, bytes);
        Run(
            "pdftoppm",
            ["-scale-to", LongerSide.ToString(CultureInfo.InvariantCulture), "-gray", "-png", "-l", (MaxPages + 1).ToString(CultureInfo.InvariantCulture), scan, Path.Combine(folder, "page")],
            cancellation);
        var pictures = Directory.EnumerateFiles(folder, "page*.png").Order(StringComparer.Ordinal).ToList();
        var pages = pictures.Take(MaxPages)
            .Select((picture, i) => PageOf(i + 1, Run("tesseract", [picture, "stdout", "-l", languages, "--psm", "4"], cancellation))).ToList();
        var recognised = new Problem(ProblemCodes.Recognised, "The text was recognised in pictures of pages (OCR): compare every figure with the letter itself.");
        Problem[] problems = pictures.Count <= MaxPages ? [recognised]
            : [recognised, new(ProblemCodes.OverBudget, $"Only the first {MaxPages} pages were recognised. Give the letter itself without what comes with it.")];
        return pages.Exists(page => page.Lines.Count > 0)
            ? document with { Pages = pages, Problems = [.. problems, .. document.Problems.Where(problem => problem.Code != ProblemCodes.NoText)] }
            : document;
    }

    private static DocumentPage PageOf(int number, string text)
    {
        var lines = new List<DocumentLine>();
        var begins = true;
        foreach (var line in text.Split('\n').Select(line => line.Trim('\f', '\r', ' ')))
        {
            if (line.Length > 0)
            {
                lines.Add(new(number, lines.Count + 1, line) { StartsParagraph = begins });
            }

            begins = line.Length == 0;
        }

        return new(number, lines);
    }

    /// <summary>What a program prints. It is ended when it takes too long.</summary>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    /// <exception cref="InvalidOperationException">It failed or took too long.</exception>
    private static string Run(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        using var ended = cancellation.Register(() => process.Kill(entireProcessTree: true));
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException(program);
        }

        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException(program);
    }
}
