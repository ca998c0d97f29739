namespace Microsoft.Bot.Builder;

public interface IRecognizerConvert
{
    void Convert(object result);
}
