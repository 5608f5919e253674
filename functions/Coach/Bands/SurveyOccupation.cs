namespace Coach.Bands;

/// <summary>
/// Occupations as the US wage survey names them (Standard Occupational Classification 2018, detailed occupations), found by the titles that letters and
/// postings use.
/// </summary>
internal static class SurveyOccupation
{
    /// <summary>The survey's title, and the words of jobs that belong to it; of a level only "entry" is among them. Where several fit, the one with most words of the job is it.</summary>
    private static readonly (string Occupation, string Jobs)[] s_rows =
    [
        ("Software Developers", "software; software engineer; backend; frontend; back end; front end; full stack; fullstack; mobile engineer; ios; android; platform engineer; site reliability; devops; application engineer; programmer; embedded engineer"),
        ("Data Scientists", "data scientist; data science; machine learning; applied scientist; artificial intelligence engineer; ai engineer"),
        ("Database Architects", "data engineer; data architect; data warehouse; database architect"),
        ("Database Administrators", "database administrator"),
        ("Computer and Information Research Scientists", "research scientist; research engineer; ai researcher; machine learning researcher"),
        ("Software Quality Assurance Analysts and Testers", "quality assurance; test engineer; tester; software test engineer"),
        ("Computer Systems Analysts", "systems analyst; system analyst; business systems analyst"),
        ("Information Security Analysts", "security engineer; security analyst; information security; cybersecurity; cyber security"),
        ("Network and Computer Systems Administrators", "systems administrator; system administrator; network administrator"),
        ("Computer Network Architects", "network engineer; network architect; cloud architect; solutions architect"),
        ("Computer User Support Specialists", "help desk; support technician; desktop support"),
        ("Web and Digital Interface Designers", "user experience; product designer; ui designer; interaction designer; web designer"),
        ("Web Developers", "web engineer"),
        ("Project Management Specialists", "project manager; program manager; technical program manager; scrum master"),
        ("Computer and Information Systems Managers", "engineer manager; software engineer manager; data manager; it manager; technology manager; cto"),
        ("Architectural and Engineering Managers", "mechanical engineer manager; hardware engineer manager; civil engineer manager"),
        ("Marketing Managers", "marketing manager; marketing director; product manager; brand manager; growth manager"),
        ("Market Research Analysts and Marketing Specialists", "marketing; marketing specialist; marketing analyst; market research; growth marketer"),
        ("Public Relations Specialists", "public relations; communications specialist; communications"),
        ("Management Analysts", "consultant; management consultant; strategy consultant; business analyst; strategy analyst"),
        ("Financial and Investment Analysts", "financial analyst; finance analyst; investment analyst; equity analyst; credit analyst"),
        ("Financial Managers", "finance manager; finance director; financial controller; controller; treasurer; cfo"),
        ("Accountants and Auditors", "accountant; auditor; accounting; tax accountant"),
        ("Actuaries", "actuary; actuarial"),
        ("Statisticians", "statistician; biostatistician"),
        ("Operations Research Analysts", "operations research"),
        ("Data Scientists", "data analyst; analytics"),
        ("Human Resources Specialists", "recruiter; human resources; talent; people partner; sourcer"),
        ("Human Resources Managers", "human resources manager; human resources director; people manager"),
        ("Sales Managers", "sales manager; sales director"),
        ("Sales Representatives of Services, Except Advertising, Insurance, Financial Services, and Travel", "account executive; sales representative; sales development; sales executive"),
        ("Sales Engineers", "sales engineer; solutions engineer; solution engineer; presales engineer"),
        ("Customer Service Representatives", "customer service; customer support; customer success"),
        ("General and Operations Managers", "operations manager; general manager; store manager; branch manager"),
        ("Logisticians", "logistics; supply chain; logistician"),
        ("Purchasing Managers", "purchasing manager; procurement manager"),
        ("Lawyers", "lawyer; attorney; counsel"),
        ("Paralegals and Legal Assistants", "paralegal; legal assistant"),
        ("Compliance Officers", "compliance"),
        ("Registered Nurses", "nurse; registered nurse"),
        ("Nurse Practitioners", "nurse practitioner"),
        ("Licensed Practical and Licensed Vocational Nurses", "practical nurse; vocational nurse"),
        ("Physician Assistants", "physician assistant"),
        ("Physicians, All Other", "physician; doctor"),
        ("Pharmacists", "pharmacist"),
        ("Physical Therapists", "physical therapist; physiotherapist"),
        ("Dentists, General", "dentist"),
        ("Medical and Health Services Managers", "practice manager; clinic manager; healthcare manager; nurse manager"),
        ("Mechanical Engineers", "mechanical engineer"),
        ("Electrical Engineers", "electrical engineer"),
        ("Electronics Engineers, Except Computer", "electronics engineer; rf engineer"),
        ("Computer Hardware Engineers", "hardware engineer; asic; fpga; silicon; vlsi; chip"),
        ("Civil Engineers", "civil engineer; structural engineer"),
        ("Chemical Engineers", "chemical engineer"),
        ("Industrial Engineers", "industrial engineer; manufacturing engineer; process engineer; quality engineer"),
        ("Aerospace Engineers", "aerospace engineer; flight engineer"),
        ("Bioengineers and Biomedical Engineers", "biomedical engineer; bioengineer"),
        ("Materials Engineers", "materials engineer; material engineer"),
        ("Environmental Engineers", "environmental engineer"),
        ("Architects, Except Landscape and Naval", "architect"),
        ("Graphic Designers", "graphic designer; visual designer; designer"),
        ("Technical Writers", "technical writer"),
        ("Editors", "editor"),
        ("Writers and Authors", "writer; copywriter"),
        ("Elementary School Teachers, Except Special Education", "elementary teacher; primary teacher; elementary school teacher"),
        ("Secondary School Teachers, Except Special and Career/Technical Education", "teacher; secondary teacher; high school teacher"),
        ("Secretaries and Administrative Assistants, Except Legal, Medical, and Executive", "administrator assistant; secretary; office assistant; administrative assistant"),
        ("Executive Secretaries and Executive Administrative Assistants", "executive assistant"),
        ("Chefs and Head Cooks", "chef"),
        ("Cooks, Restaurant", "cook"),
        ("Waiters and Waitresses", "waiter; waitress"),
        ("Electricians", "electrician"),
        ("Plumbers, Pipefitters, and Steamfitters", "plumber; pipefitter"),
        ("Carpenters", "carpenter"),
        ("Welders, Cutters, Solderers, and Brazers", "welder"),
        ("Heavy and Tractor-Trailer Truck Drivers", "truck driver"),
        // Last: "Entry Level Data Analyst" has both words as well.
        ("Data Entry Keyers", "data entry"),
    ];

    private static readonly (string Occupation, IReadOnlySet<string> Words)[] s_jobs =
        [.. s_rows.SelectMany(row => row.Jobs.Split("; ").Select(job => (row.Occupation, NormalForm.Role(job))))];

    /// <summary>The occupations that a job may be counted under, the likeliest first: the one known for such words, and the title itself in the plural, as the survey writes.</summary>
    public static IReadOnlyList<string> Of(string role)
    {
        var words = NormalForm.Role(role);
        var known = s_jobs.Where(job => job.Words.IsSubsetOf(words)).OrderByDescending(job => job.Words.Count).Select(job => job.Occupation).FirstOrDefault();
        var title = JobTitle.Of(role).Role;
        return [.. new[] { known, title.EndsWith('s') ? title : title + "s" }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
