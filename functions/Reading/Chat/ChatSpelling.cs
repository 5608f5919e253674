namespace Reading.Chat;

/// <summary>
/// Mends typos and short forms of the words the phrases are made of. Numbers and names are never touched: a word with a digit, with a capital inside a sentence,
/// or under four letters stays as typed, unless it is one of the short forms everybody types.
/// </summary>
internal sealed class ChatSpelling
{
    /// <summary>Shortest word that is mended, in letters: below, one letter more or less makes another word.</summary>
    private const int ShortestMended = 4;

    /// <summary>Words of this length and above may be two letters off.</summary>
    private const int TwoLettersOff = 8;

    /// <summary>Longest word that is mended, in letters.</summary>
    private const int LongestMended = 20;

    private static readonly Dictionary<string, string> s_short = Pairs(
        "wrk work;l8r later;lemme let;cme came;msg message;u you;ur your;r are;w with;wat what;wats whats;wut what;wot what;y why;thx thanks;tx thanks;"
        + "thanx thanks;pls please;plz please;plss please;tmrw tomorrow;tmr tomorrow;tmw tomorrow;tomoz tomorrow;2moro tomorrow;2morrow tomorrow;til until;"
        + "till until;bse base;bas base;bsae base;stok stock;stk stock;sal salary;slary salary;thy they;tey they;teh the;thier their;ther their;recuiter recruiter;"
        + "rec recruiter;wanna want;gonna going;gotta got;cuz because;bc because;coz because;abt about;bt but;n and;nd and;nt not;dnt dont;didt didnt;wld would;"
        + "cld could;shld should;hv have;hav have;ppl people;mgr manager;mngr manager;compensaton compensation;b4 before;ans answer;nxt next;wk week;wks weeks;"
        + "yr year;yrs years;mth month;mths months;mos months;mo month;yess yes;yesss yes;yeahh yeah;yeahhh yeah;yea yeah;noo no;nooo no;noooo no;nopee nope;"
        + "heyy hey;heyyy hey;hii hi;hiii hi;helo hello;hllo hello;okk ok;okayy okay;sry sorry;srry sorry;soz sorry;np sure;thnks thanks;thnx thanks;ima im;"
        + "imma im;dunnoo dunno;bouns bonus;mil million;gt got;frm from;havnt havent;stck stock;sgn sign;tld told;makin making;sayin saying;askin asking;"
        + "payin paying;givin giving;goin going;tellin telling;wen when;mkt market;cn can;shud should;cud could;wud would;del delete;jus just;dis this;dat that;"
        + "enuf enough;rlly really;aint not;recruter recruiter;avg average;mill million;mio million;bonuss bonus;ofer offer;offr offer;offerd offered;"
        + "ofered offered;equty equity;salery salary;cos because;tht that;wht what;hw how;plese please;smth something;sth something;rn now;atm currently;"
        + "cmpany company;promo promotion;sez says;sed said;upd updated;updtd updated;gud good;jnr junior;snr senior;wana want;kinda about;dey they;dem them;wich which;whch which;bcz because;"
        + "bcoz because;ppls people;pleae please;pleas please;ofc sure;defo definitely;def definitely;prolly probably;probs probably;tmo tomorrow;2nite tonight;"
        + "tonite tonight;tody today;yest yesterday;recvd received;recieved received;recieve receive;negociate negotiate;negotiatate negotiate;mony money;"
        + "monney money;shoud should;whn when;ths this;wth with;frst first;othr other;cmp compensation;comp compensation;sallary salary;salry salary;salari salary;"
        + "equitty equity;shrs shares;bonsu bonus;bonous bonus;joing joining;sgnon signon;lettr letter;emial email;emai email;mesage message;compny company;"
        + "manger manager;bos boss;bosss boss;thnk think;thik think;knw know;nw now;wrte write;rite write;answr answer;anwser answer;awnser answer;"
        + "respnse response;decid decide;acept accept;accpt accept;declin decline;oki ok;bk back;txtd texted;txted texted;msgd messaged;bak back;bck back;okie ok;okies ok;thks thanks;tnx thanks;telephone phone;shall should");

    private readonly HashSet<string> _phrases;
    private readonly HashSet<string> _known;
    private readonly Dictionary<int, string[]> _byLength;

    /// <param name="words">The words of the phrases.</param>
    public ChatSpelling(IEnumerable<string> words)
    {
        var vocabulary = words.Where(word => word.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
        _phrases = vocabulary;
        _known = [.. vocabulary, .. ChatCommonWords.All];
        _byLength = vocabulary.Where(word => word.Length >= ShortestMended).GroupBy(word => word.Length).ToDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray());
    }

    private const string Vowels = "aeiou";

    /// <summary>The word that was most likely meant.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="isName">Whether it is written like a name.</param>
    public string Mend(string word, bool isName)
    {
        word = Drawn(word);
        if (s_short.TryGetValue(word, out var full))
        {
            return full;
        }

        return isName || _known.Contains(word) || word.Length > LongestMended || !word.All(char.IsLetter) ? word
            : word.Length < ShortestMended ? WithVowel(word) ?? word
            : Nearest(word) ?? word;
    }

    /// <summary>"Undooo", "yesss": a letter three times or more is drawn out; once where that makes a word, as typed else.</summary>
    private string Drawn(string word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
            {
                var once = string.Concat(word.Where((letter, n) => n == 0 || letter != word[n - 1]));
                return _known.Contains(once) || s_short.ContainsKey(once) ? once : word;
            }
        }

        return word;
    }

    /// <summary>"ovr", "hlp": three letters that are the word of a phrase without one of its vowels, and of one word only.</summary>
    private string? WithVowel(string word)
    {
        if (word.Length != ShortestMended - 1)
        {
            return null;
        }

        var full = (from at in Enumerable.Range(1, word.Length - 1) from vowel in Vowels let whole = word.Insert(at, vowel.ToString()) where _phrases.Contains(whole) select whole).Distinct().ToArray();
        return full is [var one] ? one : null;
    }

    /// <summary>Of two words equally near the longer: a letter left out is the commonest typo.</summary>
    private string? Nearest(string word)
    {
        var most = word.Length >= TwoLettersOff ? 2 : 1;
        string? best = null;
        for (var length = word.Length + most; length >= word.Length - most; length--)
        {
            foreach (var candidate in _byLength.GetValueOrDefault(length, []))
            {
                if (IsAlike(word, candidate) && Distance(word, candidate, most) is { } distance && (best is null || distance < most))
                {
                    (best, most) = (candidate, distance);
                }
            }
        }

        return best;
    }

    /// <summary>Typos seldom hit the first letter, and where they do they swap it with the second.</summary>
    private static bool IsAlike(string word, string candidate) => word[0] == candidate[0] || (word[0] == candidate[1] && word[1] == candidate[0]);

    /// <summary>Letters left out, added, changed or swapped (optimal string alignment); null where there are more than <paramref name="most"/>.</summary>
    private static int? Distance(string one, string other, int most)
    {
        var before = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length] <= most ? last[other.Length] : null;
    }

    private static Dictionary<string, string> Pairs(string text) => text.Split(';').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
