namespace Reading.Chat;

/// <summary>Knows the words of jobs, levels and places by their form, so that "I'm a nurse in Leeds" is told from "I'm a bit nervous".</summary>
internal static class ChatJobs
{
    private static readonly HashSet<string> s_jobs = Set(
        "engineer engineers developer dev programmer coder architect designer scientist analyst manager director lead head consultant nurse teacher accountant lawyer attorney paralegal doctor physician pharmacist therapist chef driver buyer planner editor writer "
        + "strategist intern researcher technician officer specialist coordinator associate administrator admin assistant executive representative rep vp svp cto ceo cfo coo ciso swe sde sre sdet pm tpm em mle devops qa ux ui bdr sdr ae csm marketer recruiter "
        + "copywriter electrician plumber mechanic carpenter welder operator supervisor auditor controller actuary economist statistician biologist chemist physicist professor lecturer postdoc tutor librarian trainer coach producer journalist photographer artist "
        + "animator illustrator modeler estimator surveyor inspector dispatcher receptionist secretary clerk cashier salesman salesperson bookkeeper underwriter broker trader quant banker advisor adviser counselor psychologist psychiatrist dentist hygienist vet "
        + "veterinarian paramedic radiographer midwife caregiver carer pilot steward attendant translator interpreter instructor principal partner founder owner scrum ingenieur entwickler entwicklerin leiter ingénieur développeur ingeniero desarrollador utvecklare barista cook waiter foreman geologist");

    /// <summary>How words of jobs end, and no other common ones.</summary>
    private static readonly string[] s_endings = ["therapist", "ologist", "ographer", "etician", "ticist", "worker", "smith", "keeper", "wright", "monger", "fitter", "grapher"];

    private static readonly HashSet<string> s_levels = Set("junior jr mid midlevel intermediate senior sr staff principal lead distinguished entry graduate associate director vp executive partner intern");

    private static readonly HashSet<string> s_places = Set(
        "nyc ny sf la dc usa us uk uae eu london berlin paris munich münchen hamburg frankfurt cologne köln vienna wien zurich zürich geneva basel bern amsterdam rotterdam utrecht brussels dublin cork edinburgh glasgow manchester leeds bristol birmingham cambridge oxford "
        + "madrid barcelona valencia lisbon lisboa porto rome roma milan milano stockholm gothenburg göteborg malmö oslo copenhagen helsinki tallinn riga vilnius warsaw krakow wroclaw prague brno budapest bucharest sofia athens istanbul dubai doha riyadh tel cairo lagos nairobi "
        + "johannesburg capetown mumbai delhi bangalore bengaluru hyderabad pune chennai gurgaon gurugram noida kolkata singapore tokyo osaka seoul shanghai beijing shenzhen taipei jakarta manila bangkok hanoi sydney melbourne brisbane perth auckland wellington toronto montreal "
        + "vancouver ottawa calgary waterloo seattle austin boston chicago denver atlanta miami dallas houston portland phoenix philadelphia pittsburgh nashville raleigh charlotte brooklyn manhattan oakland sunnyvale cupertino redmond bellevue boulder minneapolis detroit "
        + "germany france spain italy portugal netherlands belgium switzerland austria ireland scotland england wales sweden norway denmark finland poland czechia hungary romania greece turkey india china japan korea australia canada mexico brazil argentina chile colombia "
        + "texas california florida georgia ohio michigan utah colorado arizona massachusetts europe remote deutschland schweiz österreich sverige norge danmark españa suisse");

    private static readonly HashSet<string> s_placePairs = Set("new_york bay_area san_francisco los_angeles san_diego san_jose silicon_valley mountain_view menlo_park palo_alto santa_clara tel_aviv hong_kong cape_town new_zealand south_africa united_states united_kingdom "
        + "saudi_arabia abu_dhabi buenos_aires mexico_city sao_paulo são_paulo las_vegas salt_lake washington_dc new_jersey north_carolina south_carolina costa_rica den_haag the_hague");

    /// <summary>The words of jobs, levels and places, for the spelling.</summary>
    public static IEnumerable<string> Words => s_jobs.Concat(s_levels).Concat(s_places);

    /// <summary>Whether the word names a job.</summary>
    public static bool IsJob(string word) => s_jobs.Contains(word) || s_endings.Any(ending => word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal)) || s_jobs.Contains(word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7'));

    /// <summary>Whether the word is a step of a ladder in words.</summary>
    public static bool IsLevelWord(string word) => s_levels.Contains(word);

    /// <summary>Whether the word is a step of a ladder: L5, IC4, E6, ICT4, M2.</summary>
    public static bool IsLevelCode(string word)
    {
        var letters = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return letters.Length < word.Length && word.Length - letters.Length <= 2 && letters is "l" or "e" or "ic" or "ict" or "m" or "d" or "p" or "t" or "g" or "lvl" or "mts" or "pmts" or "iv";
    }

    /// <summary>How many words from here name a known place: 0, 1 or 2.</summary>
    public static int PlaceLength(string word, string next) => s_placePairs.Contains($"{word}_{next}") ? 2 : s_places.Contains(word) ? 1 : 0;

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
