#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Chinese
{
    public static Language Create() => new()
    {
        Format = NumberFormat.Point,
        Numbers = new NumberWords { TeensAreSums = true }
            .From(0, "零/〇,一/壹,二/两/兩/贰/貳,三/叁,四/肆,五/伍,六/陆/陸,七/柒,八/捌,九/玖")
            .Multiplier(10, "十/拾").Multiplier(100, "百/佰").Multiplier(1_000, "千/仟").Scale(10_000, "万/萬").Scale(100_000_000, "亿/億")
            .Minus("负/負").Point("点/點").Half("半"),
        Ordinals = new PhraseTable<int>().Add("首个,首個", 1).Add("最后,最後", -1).Add("倒数第二,倒數第二", -2),
        Answers = new AnswerWords(
            yes: "是,是的,对,對,好,好的,好啊,可以,行,没问题,沒問題,当然,當然,确定,確定,同意,嗯,没错,沒錯,要,愿意,願意,不错,不錯",
            no: "不,不是,不对,不對,不好,不行,不要,不用,不可以,不同意,不愿意,不願意,否,没有,沒有,算了,错,錯",
            neither: "不知道,不确定,不確定,不清楚,是不是,好不好,对不起,對不起",
            noAlone: "n,no"),
        Dates = DateWords.Numeric(DateOrder.YearMonthDay),
    };
}
