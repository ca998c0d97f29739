namespace MluviiBot.Extensions.Json;

/// <summary>A word from a list that mluvii may extend.</summary>
internal interface IWireWord<TSelf>
    where TSelf : struct, IWireWord<TSelf>
{
    /// <summary>Whether the numbers are bits that may be added up.</summary>
    static abstract bool IsFlags { get; }

    string Word { get; }

    static abstract TSelf Create(string word);

    static abstract TSelf? FromNumber(long number);
}
