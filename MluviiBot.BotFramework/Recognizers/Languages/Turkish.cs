#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Turkish
{
    private const string Endings = ",si,yi,su,yu,sini,sunu,i,u";

    private static readonly string[] Units = ["", "bir", "iki", "uc", "dort", "bes", "alti", "yedi", "sekiz", "dokuz"];
    private static readonly string[] Tens = ["", "on", "yirmi", "otuz", "kirk", "elli", "altmis", "yetmis", "seksen", "doksan"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = new NumberWords { TeensAreSums = true }
            .Value(0, "sifir").Article("bir")
            .Made(2, 9, value => Units[value]).Made(10, 99, value => Tens[value / 10] + Units[value % 10])
            .Multiplier(100, "yuz").Scale(1_000, "bin").Scale(1_000_000, "milyon").Scale(1_000_000_000, "milyar")
            .Minus("eksi").Point("virgul/nokta").Half("yarim/bucuk"),
        Ordinals = new PhraseTable<int>()
            .Stems(1, "birinci/ilk,ikinci,ucuncu,dorduncu,besinci,altinci,yedinci,sekizinci,dokuzuncu,onuncu", Endings)
            .Stems(-1, "sonuncu", Endings).Add("son", -1).Add("sondan ikinci", -2),
        Answers = new AnswerWords(
            yes: "evet,tabi,tabii,tabii ki,elbette,olur,tamam,kesinlikle,dogru,kabul,kabul ediyorum,aynen,peki,sorun degil,neden olmasin",
            no: "hayir,yok,olmaz,asla,istemiyorum,yanlis,degil,kabul etmiyorum",
            neither: "emin degilim,bilmiyorum",
            yesAlone: "e",
            noAlone: "h,n,no"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };
}
