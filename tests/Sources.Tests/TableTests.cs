using System.IO.Compression;
using System.Text;
using Coach.Bands;
using Coach.Pay;

namespace Sources.Tests;

public sealed class TableTests : IAsyncLifetime
{
    private static readonly string[] s_columns =
        ["CASE_NUMBER", "CASE_STATUS", "RECEIVED_DATE", "DECISION_DATE", "VISA_CLASS", "JOB_TITLE", "SOC_CODE", "EMPLOYER_NAME", "WORKSITE_CITY", "WORKSITE_STATE", "WAGE_RATE_OF_PAY_FROM", "WAGE_RATE_OF_PAY_TO", "WAGE_UNIT_OF_PAY", "PREVAILING_WAGE", "PW_UNIT_OF_PAY", "PW_WAGE_LEVEL"];

    private static readonly string[][] s_rows =
    [
        ["I-200-1", "Certified", "2025-09-20", "2025-10-01", "H-1B", "DATA ENGINEER II", "15-1243.00", "HARBOURLIGHT, INC.", "AUSTIN", "TX", "120000", "150000", "Year", "110000", "Year", "II"],
        ["I-200-2", "Certified", "2025-09-20", "10/2/2025", "H-1B", "Data Engineer", "15-1243.00", "Zürich Labs AG", "Austin", "TX", "$61.50", "", "Hour", "50", "Hour", "I"],
        ["I-200-3", "Withdrawn", "2025-09-20", "2025-10-01", "H-1B", "Data Engineer", "15-1243.00", "Harbourlight", "Austin", "TX", "1", "2", "Year", "1", "Year", "I"],
        ["I-200-4", "Certified", "2025-09-20", "2025-10-03", "H-1B", "Data Engineer", "15-1243.00", "Harbourlight", "Austin", "TX", "\"4,000.00\"", "0", "Bi-Weekly", "1", "Year", "I"],
        ["I-200-5", "Certified", "2025-09-20", "2025-10-03", "H-1B", "Data Engineer", "15-1243.00", "Harbourlight", "Austin", "TX", "", "", "Year", "1", "Year", "I"],
    ];

    private static readonly string[] s_read =
    [
        "HARBOURLIGHT, INC. | DATA ENGINEER II | AUSTIN, TX | 120000-150000 USD Year | 2025-10-01",
        "Zürich Labs AG | Data Engineer | Austin, TX | 61.5-61.5 USD Hour | 2025-10-02",
        "Harbourlight | Data Engineer | Austin, TX | 2000-2000 USD Week | 2025-10-03",
    ];

    private Refreshing _refreshing = null!;

    public async Task InitializeAsync() => _refreshing = await Refreshing.StartAsync();

    public async Task DisposeAsync() => await _refreshing.DisposeAsync();

    private static string Csv(char delimiter = ',', params string[] columns) => string.Join("\r\n", s_rows
        .Select(row => string.Join(delimiter, row.Select(cell => cell.Contains(delimiter) && cell[0] != '"' ? $"\"{cell}\"" : cell)))
        .Prepend(string.Join(delimiter, columns.Length > 0 ? columns : s_columns)));

    private async Task<SourceReport> RunAsync(byte[] file, SourceSetting? source = null)
    {
        _refreshing.Server.Serve("/lca", file);
        return await _refreshing.RunAsync(source ?? new SourceSetting(SourceFormat.Lca, _refreshing.Server.Url("/lca")) { Name = "lca" });
    }

    [Theory]
    [InlineData(',', "utf-8")]
    [InlineData(';', "utf-8")]
    [InlineData('\t', "utf-8")]
    [InlineData(',', "windows-1252")]
    [InlineData(',', "utf-16")]
    public async Task A_disclosure_file_gives_what_certified_applications_pay_whatever_its_delimiter_and_encoding(char delimiter, string encoding)
    {
        var codes = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);

        var report = await RunAsync([.. codes.GetPreamble(), .. codes.GetBytes(Csv(delimiter))]);

        Assert.Null(report.Message);
        Assert.Equal(s_read, _refreshing.Lines);
        Assert.Equal(["I-200-1", "I-200-2", "I-200-4"], _refreshing.Observations.Select(seen => seen.Id));
        Assert.All(_refreshing.Observations, seen => Assert.Equal(SourceKind.Filing, seen.Kind));
    }

    [Theory]
    [InlineData("LCA_CASE_NUMBER", "STATUS", "LCA_CASE_JOB_TITLE", "LCA_CASE_EMPLOYER_NAME", "LCA_CASE_WORKLOC1_CITY", "LCA_CASE_WORKLOC1_STATE", "LCA_CASE_WAGE_RATE_FROM", "LCA_CASE_WAGE_RATE_TO", "LCA_CASE_WAGE_RATE_UNIT")]
    [InlineData("CASE_NUMBER", "CASE_STATUS", "JOB_TITLE", "EMPLOYER_NAME", "WORKSITE_CITY_1", "WORKSITE_STATE_1", "WAGE_RATE_OF_PAY_FROM_1", "WAGE_RATE_OF_PAY_TO_1", "WAGE_UNIT_OF_PAY_1")]
    public async Task The_columns_of_older_years_are_known(string number, string status, string title, string employer, string city, string state, string from, string to, string unit)
    {
        string[] columns = [number, status, "RECEIVED_DATE", "DECISION_DATE", "VISA_CLASS", title, "SOC_CODE", employer, city, state, from, to, unit, "PREVAILING_WAGE", "PW_UNIT_OF_PAY", "PW_WAGE_LEVEL"];

        await RunAsync(Encoding.UTF8.GetBytes(Csv(',', columns)));

        Assert.Equal(s_read, _refreshing.Lines);
    }

    [Fact]
    public async Task A_renamed_column_is_told_by_name_and_can_be_said_in_the_settings()
    {
        string[] columns = [.. s_columns.Select(name => name == "JOB_TITLE" ? "Title of job" : name)];

        var report = await RunAsync(Encoding.UTF8.GetBytes(Csv(',', columns)));
        Assert.Equal(SourceState.Failed, report.State);
        Assert.Contains("no column JOB_TITLE", report.Message, StringComparison.Ordinal);

        await RunAsync(
            Encoding.UTF8.GetBytes(Csv(',', columns)),
            new SourceSetting(SourceFormat.Lca, _refreshing.Server.Url("/lca")) { Columns = new Dictionary<string, string> { ["JOB_TITLE"] = "Title of Job" } });
        Assert.Equal(s_read, _refreshing.Lines);
    }

    [Fact]
    public async Task A_field_that_never_ends_is_refused_within_bounds()
    {
        var report = await RunAsync(Encoding.UTF8.GetBytes(Csv() + "\r\nI-200-6,Certified,\"" + new string('x', 6 << 20)));

        Assert.Contains("does not end", report.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_spreadsheet_is_read_with_shared_and_inline_texts_and_days_as_numbers(bool shared)
    {
        await RunAsync(Xlsx([s_columns, .. s_rows.Select(row => row.Select(cell => cell.Trim('"') == "10/2/2025" ? "45932" : cell.Trim('"')).ToArray())], shared));

        Assert.Equal(s_read, _refreshing.Lines);
    }

    [Fact]
    public async Task A_spreadsheet_that_breaks_off_is_refused()
    {
        var whole = Xlsx([s_columns, .. s_rows], shared: true);

        Assert.Contains("damaged", (await RunAsync(whole[..(whole.Length / 2)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wage_survey_gives_percentiles_by_area_and_skips_what_is_held_back()
    {
        string[][] rows =
        [
            ["AREA", "AREA_TITLE", "NAICS", "I_GROUP", "OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "A_MEAN", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"],
            ["12420", "Austin-Round Rock, TX", "000000", "cross-industry", "15-1252", "Software Developers", "detailed", "31,240", "130000", "78000", "99000", "127000", "160000", "190000"],
            ["12420", "Austin-Round Rock, TX", "000000", "cross-industry", "15-0000", "Computer Occupations", "major", "90000", "1", "1", "1", "1", "1", "1"],
            ["12420", "Austin-Round Rock, TX", "541000", "3-digit", "15-1252", "Software Developers", "detailed", "9000", "1", "1", "1", "1", "1", "1"],
            ["12420", "Austin-Round Rock, TX", "000000", "cross-industry", "29-1211", "Anesthesiologists", "detailed", "**", "*", "*", "*", "*", "*", "*"],
            ["12420", "Austin-Round Rock, TX", "000000", "cross-industry", "29-1210", "Physicians", "detailed", "400", "250000", "90000", "150000", "220000", "#", "#"],
        ];
        _refreshing.Server.Serve("/oes/MSA_M2024_dl.xlsx", Xlsx(rows, shared: true));

        await _refreshing.RunAsync(SourceFormat.Oews, "/oes/MSA_M2024_dl.xlsx");

        var (developers, physicians) = (_refreshing.Bands[0], _refreshing.Bands[1]);
        Assert.Equal(2, _refreshing.Bands.Count);
        Assert.Equal(new BandKey(BandKey.Market, "Software Developers", null, "Austin-Round Rock, TX"), developers.Key);
        Assert.Equal(new PayRange(78_000, 190_000, Currency.Usd, PayPeriod.Year), developers.Base);
        Assert.Equal(new PayPercentiles(78_000, 99_000, 127_000, 160_000, 190_000), developers.Evidence!.Single().Percentiles);
        Assert.Equal((31_240, new DateOnly(2024, 5, 1)), (developers.Evidence![0].Observations, developers.Provenance.AsOf));
        Assert.Equal((90_000m, null), (physicians.Base!.Min, physicians.Base.Max));
        Assert.Null(physicians.Evidence!.Single().Percentiles);
    }

    [Fact]
    public async Task A_table_of_bands_is_taken_in_either_form()
    {
        _refreshing.Write("long.csv", """
            company,role,level,region,component,min,max,currency,period,years,source,as_of
            Harbourlight,Data Engineer,L5,Utrecht,base,70000,90000,EUR,year,,Works council,2026-01-15
            Harbourlight,Data Engineer,L5,Utrecht,equity,40000,80000,EUR,,4,Works council,2026-01-15
            '=Evil,Data Engineer,,,base,1,2,USD,hour,,,
            """);
        _refreshing.Write("wide.csv", "Company;Role;Region;Base Min;Base Max;Currency;Bonus percent;Sign-on max\nLumen;Cook;Oslo;400000;500000;NOK;10;20000\n");

        await _refreshing.RunAsync(new SourceSetting(SourceFormat.Csv, "long.csv"));
        var band = _refreshing.Bands[0];
        Assert.Equal(new PayRange(70_000, 90_000, Currency.Eur, PayPeriod.Year), band.Base);
        Assert.Equal((40_000m, 4), (band.Equity!.Min, band.Equity.Years));
        Assert.Equal(("Works council", new DateOnly(2026, 1, 15), "row 2"), (band.Provenance.Source, band.Provenance.AsOf, band.Provenance.Evidence));
        Assert.Equal("=Evil", _refreshing.Bands[1].Key.Company);

        await _refreshing.RunAsync(new SourceSetting(SourceFormat.Csv, "wide.csv"));
        var wide = _refreshing.Bands.Single();
        Assert.Equal(new PayRange(400_000, 500_000, Currency.Of("NOK"), PayPeriod.Year), wide.Base);
        Assert.Equal((new PercentRange(10, 10), (decimal?)20_000), (wide.BonusPercent, wide.SignOn!.Max));
    }

    [Fact]
    public async Task A_guide_gives_its_bands()
    {
        _refreshing.Write("guide.md", """
            ### Data Engineer | Harbourlight Global Negotiation Guide

            | Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
            |--------|-------------|-----------------|-------|------------|
            | Utrecht | €85K–€105K | €40K–€80K | 10% | €103K–€135K |
            """);

        await _refreshing.RunAsync(new SourceSetting(SourceFormat.Guide, "guide.md") { AsOf = new(2026, 2, 2) });

        Assert.Equal(("Harbourlight", 85_000m, new DateOnly(2026, 2, 2)), (_refreshing.Bands.Single().Key.Company, _refreshing.Bands[0].Base!.Min, _refreshing.Bands[0].Provenance.AsOf));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var report = await _refreshing.RunAsync(new SourceSetting(SourceFormat.Csv, "missing.csv"));

        Assert.Equal(SourceState.Failed, report.State);
        Assert.Contains("There is no file missing.csv", report.Message, StringComparison.Ordinal);
    }

    /// <summary>The smallest package that is a spreadsheet.</summary>
    internal static byte[] Xlsx(IReadOnlyList<string[]> rows, bool shared)
    {
        var texts = rows.SelectMany(row => row).Distinct().ToList();
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Write(package, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
            Write(package, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(package, "xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Write(package, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
            Write(package, "xl/sharedStrings.xml", $"""<sst xmlns="{main}">{string.Concat(texts.Select(text => $"<si><t>{Escaped(text)}</t></si>"))}</sst>""");
            var body = string.Concat(rows.Select((row, r) => $"""<row r="{r + 1}">{string.Concat(row.Select((cell, c) => Cell(cell, r, c)))}</row>"""));
            Write(package, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{main}"><dimension ref="A1:{Column(rows[0].Length - 1)}{rows.Count}"/><sheetData>{body}</sheetData></worksheet>""");
        }

        return bytes.ToArray();

        string Cell(string text, int row, int column)
        {
            var at = $"{Column(column)}{row + 1}";
            return text.Length == 0 ? "" // Spreadsheets leave empty cells out.
                : decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) && !text.Contains(',', StringComparison.Ordinal) ? $"""<c r="{at}"><v>{text}</v></c>"""
                : shared ? $"""<c r="{at}" t="s"><v>{texts.IndexOf(text)}</v></c>"""
                : $"""<c r="{at}" t="inlineStr"><is><t>{Escaped(text)}</t></is></c>""";
        }

        static string Column(int number) => number < 26 ? $"{(char)('A' + number)}" : $"{(char)('A' + (number / 26) - 1)}{(char)('A' + (number % 26))}";

        static string Escaped(string text) => System.Security.SecurityElement.Escape(text)!;

        static void Write(ZipArchive package, string name, string text)
        {
            using var entry = new StreamWriter(package.CreateEntry(name).Open());
            entry.Write(text);
        }
    }
}
