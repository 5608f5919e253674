using System.Text;
using Coach.Pay;
using Reading.Facts;

namespace Reading.Tests.Signals;

public class HiringSignalsReaderTests
{
    private const string Page = """
        Currently tracking 37 active AI roles, down 12% versus the prior 6 weeks. Primary focus: Build · Research. Salary range $120k–$410k (avg $231k).
        Larkspur plans to give its listeners a guide.
        “We think a guide would help people find their way.”— Ada Finch
        Management does not grow the team.
        “We have not increased our headcount, and we are building tools instead.”— Bo Wren
        """;

    [Fact]
    public void The_count_of_roles_its_change_and_the_pay_are_read()
    {
        var signals = Read(Page)!;
        Assert.Equal(("Larkspur", 37, -12m, 6), (signals.Company, signals.ActiveRoles, signals.ChangePercent, signals.ChangeWeeks));
        Assert.Equal(["Build", "Research"], signals.Focus);
        Assert.Equal(new PayRange(120_000, 410_000, Currency.Usd, PayPeriod.Year), signals.Salary);
        Assert.Equal(new Coach.Pay.Money(231_000, Currency.Usd), signals.AverageSalary);
    }

    [Fact]
    public void A_statement_has_its_speaker_topic_and_stage()
    {
        var statements = Read(Page)!.Statements;
        Assert.Equal([("Ada Finch", "ai", "exploring"), ("Bo Wren", "headcount", "building")], statements.Select(said => (said.Speaker!, said.Topic, said.Stage!)));
        Assert.Equal("We think a guide would help people find their way.", statements[0].Quote);
    }

    [Fact]
    public void Other_pages_are_none() => Assert.Null(Read("We have many open doors and play roles in 4 theatres."));

    private static HiringSignals? Read(string text) => HiringSignalsReader.TryRead(
        "page.txt",
        DocumentReader.Read("page.txt", Encoding.UTF8.GetBytes(text), new ReadingBudget(), TimeProvider.System, CancellationToken.None));
}
