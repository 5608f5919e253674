using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Load;

/// <summary>
/// A refresh from one spreadsheet of filings, as the public office publishes a year of them: every text in the table of shared texts, forty columns, half a
/// million rows.
/// </summary>
internal static class SpreadsheetLoad
{
    private static readonly string[] s_columns =
    [
        "CASE_NUMBER", "CASE_STATUS", "RECEIVED_DATE", "DECISION_DATE", "VISA_CLASS", "JOB_TITLE", "SOC_CODE", "SOC_TITLE", "FULL_TIME_POSITION", "BEGIN_DATE", "END_DATE",
        "TOTAL_WORKER_POSITIONS", "NEW_EMPLOYMENT", "CONTINUED_EMPLOYMENT", "CHANGE_PREVIOUS_EMPLOYMENT", "EMPLOYER_NAME", "TRADE_NAME_DBA", "EMPLOYER_ADDRESS1", "EMPLOYER_CITY", "EMPLOYER_STATE",
        "EMPLOYER_POSTAL_CODE", "EMPLOYER_COUNTRY", "EMPLOYER_PHONE", "NAICS_CODE", "EMPLOYER_POC_LAST_NAME", "EMPLOYER_POC_JOB_TITLE", "AGENT_ATTORNEY_LAST_NAME", "LAWFIRM_NAME", "WORKSITE_WORKERS",
        "WORKSITE_ADDRESS1", "WORKSITE_CITY", "WORKSITE_COUNTY", "WORKSITE_STATE", "WORKSITE_POSTAL_CODE", "WAGE_RATE_OF_PAY_FROM", "WAGE_RATE_OF_PAY_TO", "WAGE_UNIT_OF_PAY", "PREVAILING_WAGE",
        "PW_UNIT_OF_PAY", "PW_WAGE_LEVEL",
    ];

    private static readonly string[] s_jobs = ["Software Engineer", "Data Engineer", "Data Scientist", "Product Manager", "Systems Analyst", "Accountant", "Mechanical Engineer", "QA Analyst"];
    private static readonly string[] s_cities = ["AUSTIN", "NEW YORK", "SEATTLE", "SAN JOSE", "CHICAGO", "BOSTON"];
    private static readonly string[] s_states = ["TX", "NY", "WA", "CA", "IL", "MA"];

    public static async Task RunAsync(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("coach-xlsx-load-").FullName;
        try
        {
            var file = Path.Combine(folder, "LCA_Disclosure_Data_FY2026_Q1.xlsx");
            var clock = Stopwatch.StartNew();
            Write(file, rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows of {s_columns.Length} columns, {new FileInfo(file).Length >> 20} MB, written in {clock.Elapsed.TotalSeconds:0} s"));
            var data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
            await File.WriteAllTextAsync(Path.Combine(data, "sources.json"), $$"""{"sources": [{"kind": "lca", "name": "lca", "location": "{{file}}"}]}""");
            var run = await BandsLoad.RunAsync(data);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"refresh: {run.Seconds:0.0} s, {rows / run.Seconds:N0} rows a second, at most {run.Peak >> 20} MB of memory: {run.Said}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string path, int rows)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(package, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
        Part(package, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(package, "xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="LCA" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part(package, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        using (var sheet = Open(package, "xl/worksheets/sheet1.xml"))
        {
            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"""<worksheet xmlns="{main}"><dimension ref="A1:AN{rows + 1}"/><sheetData>"""));
            Row(sheet, 1, s_columns, texts);
            var chance = new Random(7);
            for (var row = 0; row < rows; row++)
            {
                Row(sheet, row + 2, Cells(row, chance), texts);
            }

            sheet.Write("</sheetData></worksheet>");
        }

        using var shared = Open(package, "xl/sharedStrings.xml");
        shared.Write($"""<sst xmlns="{main}">""");
        foreach (var text in texts.Keys)
        {
            shared.Write($"<si><t>{SecurityElement.Escape(text)}</t></si>");
        }

        shared.Write("</sst>");
    }

    private static string[] Cells(int row, Random chance)
    {
        var employer = (int)(20_000 * chance.NextDouble() * chance.NextDouble());
        var (job, city) = (chance.Next(s_jobs.Length), chance.Next(s_cities.Length));
        var pay = 70_000 + (job * 5_000) + (employer % 50 * 1_000) + chance.Next(40_000);
        string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
        return
        [
            $"I-200-{row:D9}", row % 20 == 0 ? "Withdrawn" : "Certified", "46027", "46034", "H-1B", (row % 4 == 0 ? "Senior " : "") + s_jobs[job], "15-1252.00", "Software Developers", "Y", "46082", "47177",
            "1", "1", "0", "0", $"EMPLOYER {employer} INC.", "", $"{employer} MAIN STREET", "AUSTIN", "TX", "78701", "UNITED STATES OF AMERICA", $"+1512{employer:D7}", "541511", $"LAST {employer % 5_000}", "HR MANAGER",
            $"ATTORNEY {employer % 900}", $"FIRM {employer % 300} LLP", "1", $"{row % 9_000} OFFICE ROAD", s_cities[city], "COUNTY", s_states[city], "78701", Of(pay), row % 3 == 0 ? Of(pay + 20_000) : "", "Year", Of(pay - 5_000), "Year", "II",
        ];
    }

    // Spreadsheets leave empty cells out, and keep numbers in the cell itself.
    private static void Row(StreamWriter sheet, int number, string[] cells, Dictionary<string, int> texts)
    {
        sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">"));
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Length == 0)
            {
                continue;
            }

            var at = string.Create(CultureInfo.InvariantCulture, $"{(column < 26 ? "" : "A")}{(char)('A' + (column % 26))}{number}");
            if (char.IsAsciiDigit(cells[column][0]) && int.TryParse(cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                sheet.Write($"<c r=\"{at}\"><v>{cells[column]}</v></c>");
                continue;
            }

            if (!texts.TryGetValue(cells[column], out var index))
            {
                texts[cells[column]] = index = texts.Count;
            }

            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" t=\"s\"><v>{index}</v></c>"));
        }

        sheet.Write("</row>");
    }

    private static StreamWriter Open(ZipArchive package, string name) => new(package.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);

    private static void Part(ZipArchive package, string name, string text)
    {
        using var part = Open(package, name);
        part.Write(text);
    }
}
