#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Korean
{
    private static readonly string[] Sino = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
    private static readonly string[] Native = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"];
    private static readonly string[] NativeTens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Point,
        Numbers = new NumberWords { TeensAreSums = true }
            .Value(0, "영/공/제로").Made(1, 999, SinoWord).Made(1, 99, value => NativeTens[value / 10] + Native[value % 10])
            .From(1, "한,두,세").Value(20, "스무")
            .Multiplier(1_000, "천").Scale(10_000, "만").Scale(100_000_000, "억")
            .Minus("마이너스").Point("점").Half("반"),
        Ordinals = new PhraseTable<int>()
            .From(1, "첫번째/첫 번째/첫째/처음,두번째/두 번째/둘째,세번째/세 번째/셋째,네번째/네 번째/넷째,다섯번째/다섯 번째/다섯째,여섯번째/여섯 번째,일곱번째/일곱 번째,여덟번째/여덟 번째,아홉번째/아홉 번째,열번째/열 번째")
            .Add("마지막,마지막거,마지막것", -1),
        Answers = new AnswerWords(
            yes: "예,네,넵,넹,응,어,그래,그래요,좋아,좋아요,맞아,맞아요,맞습니다,물론,물론이죠,당연하지,당연하죠,알겠습니다,알겠어요,동의,동의합니다,오케이,괜찮아요,괜찮습니다,그럼요",
            no: "아니,아니오,아니요,아뇨,아닙니다,아니에요,싫어,싫어요,안돼,안돼요,틀려,틀렸어요,동의하지 않습니다,노",
            neither: "몰라,몰라요,모르겠어요,모르겠습니다",
            noAlone: "n,no"),
        Dates = DateWords.Numeric(DateOrder.YearMonthDay),
    };

    private static string SinoWord(int value)
    {
        var hundreds = value < 100 ? string.Empty : (value < 200 ? string.Empty : Sino[value / 100]) + "백";
        var tens = value % 100 / 10 is var ten and > 0 ? (ten > 1 ? Sino[ten] : string.Empty) + "십" : string.Empty;
        return hundreds + tens + Sino[value % 10];
    }
}
