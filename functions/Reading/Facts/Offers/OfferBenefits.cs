namespace Reading.Facts.Offers;

/// <summary>Other benefits in normal words, as the letter writes them.</summary>
internal static class OfferBenefits
{
    private static readonly CueTable<bool> s_cues = new(
        (true, "medical;medical insurance;private medical;private medical insurance;private healthcare;health insurance;health;healthcare;health cover;dental;vision;life insurance;life assurance;death in service;disability;disability insurance;short term disability;long term disability;income protection;critical illness;401 k;401k;pension;pension fund;group personal pension;superannuation;rrsp;cpf;kiwisaver;provident fund;gratuity;hsa;fsa;health savings account;commuter;commuter benefits;commuting allowance;parental leave;maternity leave;paternity leave;gym;gym membership;wellness;wellness stipend;wellbeing;tuition reimbursement;tuition;learning budget;training budget;professional development;home office;home office stipend;phone;phone allowance;internet;internet stipend;lunch;lunch allowance;free lunch;meals;meal vouchers;meal allowance;car;car allowance;company car;cycle to work;bike to work;season ticket loan;employee assistance;employee assistance programme;employee assistance program;stock purchase plan;espp;visa sponsorship;sabbatical;laptop;childcare;fertility;mental health;volunteer days;remote work;hybrid working;flexible working;housing stipend;housing allowance;group medical insurance;group health insurance;employee discount;relocation support;"
            + "betriebliche altersvorsorge;*altersvorsorge;bav;firmenwagen;dienstwagen;jobticket;deutschlandticket;jobrad;dienstrad;*fahrrad;essenszuschuss;kantine;vermögenswirksame leistungen;unfallversicherung;gruppenunfallversicherung;homeoffice;fitnesszuschuss;kindergartenzuschuss;kita zuschuss;urban sports club;weiterbildungsbudget;weiterbildung;notebook;pensionskasse;"
            + "mutuelle;mutuelle d entreprise;titres restaurant;tickets restaurant;rtt;prévoyance;intéressement;participation;forfait mobilités durables;navigo;télétravail;comité d entreprise;"
            + "pensioen;pensioenregeling;reiskostenvergoeding;reiskosten;vakantiegeld;leaseauto;lease auto;ns business card;thuiswerkvergoeding;opleidingsbudget;ov kaart;ziektekostenverzekering;"
            + "friskvårdsbidrag;friskvård;tjänstepension;itp;kollektivavtal;sjukvårdsförsäkring;föräldralön;lunchförmån;tjänstebil;privat sjukvårdsförsäkring;"
            + "sundhedsforsikring;pensionsordning;frokostordning;telefon;fri telefon;sundhedssikring;"
            + "pensjon;innskuddspensjon;helseforsikring;treningsavtale;kantineordning;fri mobil;behandlingsforsikring;mobil;bredbånd;"
            + "plano de saúde;plano odontológico;vale refeição;vale alimentação;vale transporte;seguro de vida;previdência privada;auxílio creche;auxílio home office;gympass;13º salário;assistência médica;"
            + "seguro médico;seguro de salud;ticket restaurant;cheque restaurante;cheques restaurante;seguro médico privado;gastos médicos mayores;vales de despensa;aguinaldo;fondo de ahorro;teletrabajo"));

    private static readonly CueTable<bool> s_negations = new((true, "no;not;without;kein;keine;sans;geen;ingen;sem;sin"));

    public static IReadOnlyList<string> Read(LetterText letter, LetterNotes notes)
    {
        var benefits = new List<string>();
        foreach (var passage in letter.Body)
        {
            foreach (var cue in s_cues.In(passage).Where(cue => !IsNegated(passage, cue)))
            {
                var end = cue.End < passage.Text.Length && passage.Text[cue.End] == ')' && passage.Text.AsSpan(cue.Start, cue.End - cue.Start).Contains('(') ? cue.End + 1 : cue.End;
                var name = passage.Text[cue.Start..end];
                if (!benefits.Exists(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)))
                {
                    benefits.Add(name);
                    notes.See("benefits", passage);
                }
            }
        }

        return benefits;
    }

    private static bool IsNegated(Passage passage, Cue<bool> cue) =>
        s_negations.In(passage).Any(word => word.End <= cue.Start && cue.Start - word.End <= 2);
}
