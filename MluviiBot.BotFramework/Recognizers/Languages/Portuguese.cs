#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Portuguese
{
    private static readonly string[] Units = ["", "um/uma", "dois/duas", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove"];
    private static readonly string[] Tens = ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = Numbers()
            .Multiplier(100, "cem/cento").From(200, "duzentos/duzentas,trezentos/trezentas,quatrocentos/quatrocentas,quinhentos/quinhentas,"
                + "seiscentos/seiscentas,setecentos/setecentas,oitocentos/oitocentas,novecentos/novecentas", 100)
            .Scale(1_000, "mil").Scale(1_000_000, "milhao/milhoes").Scale(1_000_000_000, "bilhao/bilhoes")
            .And("e").Minus("menos").Point("virgula").Half("meio/e meio/e meia"),
        Ordinals = new PhraseTable<int>()
            .Stems(1, "primeir,segund,terceir,quart,quint,sext,setim,oitav,non,decim", "o,a").Stems(-1, "ultim", "o,a").Stems(-2, "penultim", "o,a"),
        Answers = new AnswerWords(
            yes: "sim,claro,com certeza,certo,certamente,correto,exato,exatamente,de acordo,esta bem,tudo bem,pode ser,beleza,isso,perfeito,"
                + "concordo,sem problema,por que nao,e verdade",
            no: "nao,nunca,jamais,de jeito nenhum,negativo,errado,nem pensar,discordo",
            neither: "nao sei,nao tenho certeza",
            yesAlone: "s",
            noAlone: "n,no",
            fillers: "que"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };

    private static NumberWords Numbers()
    {
        var numbers = new NumberWords().Value(0, "zero").Article("um/uma")
            .From(2, "dois/duas,tres,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,treze,catorze/quatorze,quinze,dezesseis/dezasseis,"
                + "dezessete/dezassete,dezoito,dezenove/dezanove");
        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers.Value((ten + 2) * 10, Tens[ten]);
            for (var unit = 1; unit <= 9; unit++)
            {
                numbers.Value(((ten + 2) * 10) + unit, string.Join('/', Units[unit].Split('/').Select(word => $"{Tens[ten]} e {word}")));
            }
        }

        return numbers;
    }
}
