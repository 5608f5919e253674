using Coach.Bands;

namespace Coach.Signals;

/// <summary>Tells from a job's title what family of work it is and which stage of a product it serves.</summary>
internal static class RoleWords
{
    /// <summary>The family of a title that no word is known of.</summary>
    private const string Other = "other";

    // In order: the first family with a word in the title is it. "Research engineer" is research, "sales engineer" is sales.
    private static readonly (string Family, string[] Words)[] s_families =
    [
        ("internship", ["intern", "internship", "apprentice", "werkstudent", "trainee", "graduate"]),
        ("research", ["research", "researcher", "scientist"]),
        ("sales", ["sales", "account", "solutions", "partnerships", "customer", "revenue", "presales", "bdr", "sdr"]),
        ("data", ["data", "analytics", "analyst", "statistician", "business intelligence"]),
        ("product", ["product", "program", "project", "scrum"]),
        ("design", ["design", "designer", "ux", "ui", "creative", "content", "editor"]),
        ("engineering", ["engineer", "engineering", "developer", "architect", "software", "devops", "sre", "swe", "programmer", "security", "infrastructure", "cto", "qa"]),
        ("people", ["people", "recruiter", "recruiting", "talent", "hr", "human"]),
        ("finance and legal", ["finance", "financial", "accountant", "accounting", "controller", "tax", "payroll", "legal", "counsel", "compliance", "audit", "risk", "treasury"]),
        ("marketing", ["marketing", "brand", "communications", "growth", "seo", "social", "pr", "editorial"]),
        ("operations", ["operations", "support", "logistics", "supply", "office", "workplace", "facilities", "administrator", "assistant", "coordinator", "technician"]),
    ];

    private static readonly (string Stage, string[] Words)[] s_stages =
    [
        ("exploring", ["research", "researcher", "scientist", "prototype", "innovation", "phd", "fellow"]),
        ("scaling", ["infrastructure", "platform", "reliability", "sre", "performance", "devops", "operations", "security", "expansion", "growth", "efficiency"]),
        ("shipping", ["product", "solutions", "deployment", "deployed", "customer", "implementation", "sales", "account", "marketing", "support", "partnerships", "release", "field"]),
        ("building", ["engineer", "engineering", "developer", "architect", "software", "data", "design", "designer", "machine", "ml", "ai"]),
    ];

    /// <summary>Engineering, research, sales and so on; <c>other</c> where no word tells.</summary>
    public static string Family(string title) => First(s_families, title) ?? Other;

    /// <summary><c>exploring</c>, <c>building</c>, <c>shipping</c> or <c>scaling</c>; null where no word tells.</summary>
    public static string? Stage(string title) => First(s_stages, title);

    private static string? First((string Name, string[] Words)[] kinds, string title)
    {
        var words = NormalForm.Words(title);
        var text = $" {string.Join(' ', words)} ";
        return kinds.Where(kind => kind.Words.Any(word => text.Contains($" {word} ", StringComparison.Ordinal))).Select(kind => kind.Name).FirstOrDefault();
    }
}
