namespace MluviiBot.Extensions.Json;

/// <summary>A value whose default means that the member is not there.</summary>
internal interface IMayBeMissing
{
    bool IsMissing { get; }
}
