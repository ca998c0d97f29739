namespace Microsoft.Bot.Builder.Dialogs;

public class DateTimeResolution
{
    public DateTimeResolution()
    {
    }

    public string End { get; set; }

    public string Start { get; set; }

    public string Timex { get; set; }

    public string Value { get; set; }
}
