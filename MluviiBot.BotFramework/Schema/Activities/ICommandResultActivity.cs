namespace Microsoft.Bot.Schema;

/// <summary>Answers a command; the value is a <see cref="CommandResultValue{T}"/>.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
