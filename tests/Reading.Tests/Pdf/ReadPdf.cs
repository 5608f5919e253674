using Reading.Pdf;

namespace Reading.Tests.Pdf;

/// <summary>Short ways to read a file in a test.</summary>
internal static class ReadPdf
{
    public static Document Document(byte[] bytes, ReadingBudget? budget = null) => PdfReader.Read(bytes, budget ?? new(), TimeProvider.System, CancellationToken.None);

    public static Document Document(PdfBuilder builder) => Document(builder.Build());

    public static string Text(byte[] bytes) => string.Join('\n', Document(bytes).Lines.Select(line => line.Text));

    public static string Text(PdfBuilder builder) => Text(builder.Build());

    public static IEnumerable<string> Problems(byte[] bytes, ReadingBudget? budget = null) => Document(bytes, budget).Problems.Select(problem => problem.Code);
}
