#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Spanish
{
    private static readonly string[] Units = ["", "uno/un/una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];
    private static readonly string[] Tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = Numbers()
            .Multiplier(100, "cien/ciento").From(200, "doscientos/doscientas,trescientos/trescientas,cuatrocientos/cuatrocientas,"
                + "quinientos/quinientas,seiscientos/seiscientas,setecientos/setecientas,ochocientos/ochocientas,novecientos/novecientas", 100)
            .Scale(1_000, "mil").Scale(1_000_000, "millon/millones")
            .And("y").Minus("menos").Point("coma/punto").Half("medio/media/y medio/y media"),
        Ordinals = new PhraseTable<int>()
            .From(1, "primero/primera/primer,segundo/segunda,tercero/tercera/tercer,cuarto/cuarta,quinto/quinta,sexto/sexta,septimo/septima,"
                + "octavo/octava,noveno/novena,decimo/decima")
            .Add("ultimo,ultima", -1).Add("penultimo,penultima", -2),
        Answers = new AnswerWords(
            yes: "si,sí,sip,claro,claro que si,por supuesto,desde luego,cierto,correcto,exacto,exactamente,de acuerdo,vale,bueno,bien,seguro,"
                + "dale,perfecto,afirmativo,sin problema,por que no,como no",
            no: "no,nop,nunca,jamas,para nada,de ninguna manera,negativo,incorrecto,tampoco",
            neither: "no se,no lo se,no estoy seguro,no estoy segura,ni idea",
            yesAlone: "s",
            noAlone: "n",
            fillers: "que"),
        Dates = DateWords.Numeric(DateOrder.DayMonthYear),
    };

    private static NumberWords Numbers()
    {
        var numbers = new NumberWords().Value(0, "cero").Article("uno/un/una")
            .From(2, "dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince,dieciseis,diecisiete,dieciocho,diecinueve,veinte,"
                + "veintiuno/veintiun/veintiuna,veintidos,veintitres,veinticuatro,veinticinco,veintiseis,veintisiete,veintiocho,veintinueve");
        for (var ten = 0; ten < Tens.Length; ten++)
        {
            numbers.Value((ten + 3) * 10, Tens[ten]);
            for (var unit = 1; unit <= 9; unit++)
            {
                numbers.Value(((ten + 3) * 10) + unit, string.Join('/', Units[unit].Split('/').Select(word => $"{Tens[ten]} y {word}")));
            }
        }

        return numbers;
    }
}
