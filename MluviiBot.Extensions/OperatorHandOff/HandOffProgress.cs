using MluviiBot.Extensions.Requests;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>What the steps of a hand-over pass on.</summary>
internal sealed class HandOffProgress
{
    public string Reason { get; set; } = string.Empty;

    public string Parameter { get; set; } = HandOffRequest.DefaultParameter;

    /// <summary>The guest chose to wait.</summary>
    public bool AcceptsQueue { get; set; }

    /// <summary>Nobody can be named: not offered again.</summary>
    public bool WithoutNamedOperator { get; set; }

    /// <summary>What the guest wrote while mluvii was asked, see <see cref="KeptTexts"/>.</summary>
    public string? Meanwhile { get; set; }

    /// <summary>What a dialog begins with; a storage without type names gives JSON back.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static HandOffProgress From(object? options)
    {
        var progress = options switch
        {
            HandOffProgress known => known,
            HandOffRequest request => new HandOffProgress { Reason = request.Reason, Parameter = request.Parameter },
            string reason => new HandOffProgress { Reason = reason },
            JObject json => json.ToObject<HandOffProgress>()!,
            _ => new HandOffProgress(),
        };
        return string.IsNullOrWhiteSpace(progress.Reason) || string.IsNullOrWhiteSpace(progress.Parameter)
            ? throw new ArgumentException(
                $"Begin {nameof(HandOffDialog)} with a {nameof(HandOffRequest)} or its reason: without a reason routing would choose the bot again.",
                nameof(options))
            : progress;
    }
}
