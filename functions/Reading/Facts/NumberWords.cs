using System.Globalization;

namespace Reading.Facts;

/// <summary>Numbers up to a hundred as words, in the languages that people write and talk to the coach in.</summary>
internal static class NumberWords
{
    private const string EnglishWords =
        "1:one;2:two;3:three;4:four;5:five;6:six;7:seven;8:eight;9:nine;10:ten;11:eleven;12:twelve;13:thirteen;14:fourteen;15:fifteen;16:sixteen;17:seventeen;18:eighteen;19:nineteen;"
        + "20:twenty;30:thirty;40:forty;50:fifty;60:sixty;70:seventy;80:eighty;90:ninety";

    private const string OtherWords =
        "1:ein,eine,einen,einem,einer,eines,un,une,een,één,en,ett,et,um,uma,uno,una,1st;2:zwei,deux,twee,två,to,dois,duas,dos;3:drei,trois,drie,tre,três,tres;"
        + "4:vier,quatre,fyra,fire,quatro,cuatro;5:fünf,cinq,vijf,fem,cinco;6:sechs,zes,sex,seks,seis;7:sieben,sept,zeven,sju,syv,sete,siete;"
        + "8:acht,huit,åtta,otte,åtte,oito,ocho;9:neun,neuf,negen,nio,ni,nove,nueve;10:zehn,dix,tien,tio,ti,dez,diez;11:elf,onze,elva,elleve,once;"
        + "12:zwölf,douze,twaalf,tolv,doze,doce;13:dreizehn,treize,dertien,tretton,tretten;14:vierzehn,quatorze,veertien,fjorton,fjorten;"
        + "15:fünfzehn,quinze,vijftien,femton,femten,quince;16:sechzehn,seize,zestien,sexton,seksten;18:achtzehn,achttien,arton,atten,dezoito,dieciocho;"
        + "20:zwanzig,vingt,twintig,tjugo,tyve,tjue,vinte,veinte;"
        + "30:dreißig,trente,dertig,trettio,tredive,tretti,trinta,treinta;"
        + "40:vierzig,quarante;50:fünfzig;60:sechzig,soixante;90:neunzig";

    private static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> s_english = Numbers(EnglishWords).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> s_all = WithCompounds(Numbers($"{EnglishWords};{OtherWords}")).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of a word in any of the languages, "twenty-two" and "zweiundzwanzig" included; the word is in small letters.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out decimal value) => s_all.TryGetValue(word, out value);

    /// <summary>The value of an English word up to nineteen, or of a whole ten: what larger numbers are made of; the word is in small letters.</summary>
    public static bool TryGetEnglish(ReadOnlySpan<char> word, out decimal value) => s_english.TryGetValue(word, out value);

    private static Dictionary<string, decimal> Numbers(string table)
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var entry in table.Split(';'))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            foreach (var name in entry[(colon + 1)..].Split(','))
            {
                numbers.TryAdd(name, decimal.Parse(entry.AsSpan(0, colon), CultureInfo.InvariantCulture));
            }
        }

        return numbers;
    }

    private static Dictionary<string, decimal> WithCompounds(Dictionary<string, decimal> numbers)
    {
        Compounds(numbers, "twenty:20,thirty:30,forty:40,fifty:50,sixty:60,seventy:70,eighty:80,ninety:90", "one,two,three,four,five,six,seven,eight,nine", (ten, one) => $"{ten}-{one}");
        Compounds(numbers, "vingt:20,trente:30,quarante:40,cinquante:50,soixante:60", "un,deux,trois,quatre,cinq,six,sept,huit,neuf", (ten, one) => $"{ten}-{one}");
        Compounds(numbers, "zwanzig:20,dreißig:30,vierzig:40,fünfzig:50,sechzig:60", "ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun", (ten, one) => $"{one}und{ten}");
        Compounds(numbers, "twintig:20,dertig:30,veertig:40,vijftig:50", "een,twee,drie,vier,vijf,zes,zeven,acht,negen", (ten, one) => one.EndsWith('e') ? $"{one}ën{ten}" : $"{one}en{ten}");
        Compounds(numbers, "tjugo:20,trettio:30", "en,två,tre,fyra,fem,sex,sju,åtta,nio", (ten, one) => ten + one);
        Compounds(numbers, "tyve:20,tredive:30", "en,to,tre,fire,fem,seks,syv,otte,ni", (ten, one) => $"{one}og{ten}");
        Compounds(numbers, "tjue:20,tretti:30", "en,to,tre,fire,fem,seks,sju,åtte,ni", (ten, one) => ten + one);
        return numbers;
    }

    /// <summary>"Twenty-five", "fünfundzwanzig", "vijfentwintig": tens and ones as each language joins them.</summary>
    private static void Compounds(Dictionary<string, decimal> numbers, string tens, string ones, Func<string, string, string> join)
    {
        foreach (var ten in tens.Split(','))
        {
            var colon = ten.IndexOf(':', StringComparison.Ordinal);
            foreach (var (n, one) in ones.Split(',').Index())
            {
                numbers.TryAdd(join(ten[..colon], one), decimal.Parse(ten.AsSpan(colon + 1), CultureInfo.InvariantCulture) + n + 1);
            }
        }
    }
}
