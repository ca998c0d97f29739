using System.Diagnostics.Metrics;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Figures about what mluvii sends, by chatbot: meter <c>MluviiBot.Extensions</c>.</summary>
internal sealed class ApiChatbotMetrics
{
    public const string MeterName = "MluviiBot.Extensions";

    private readonly Counter<long> _accepted;
    private readonly Counter<long> _repeated;
    private readonly Counter<long> _unreadable;
    private readonly Counter<long> _unauthorised;

    public ApiChatbotMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _accepted = meter.CreateCounter<long>("mluvii.api.accepted", "{activity}", "Activities of mluvii that were taken in.");
        _repeated = meter.CreateCounter<long>("mluvii.api.repeated", "{activity}", "Activities that mluvii sent again.");
        _unreadable = meter.CreateCounter<long>("mluvii.api.unreadable", "{request}", "Requests whose body was no activity; they are kept.");
        _unauthorised = meter.CreateCounter<long>("mluvii.api.unauthorised", "{request}", "Requests without the right secret.");
    }

    public void Accepted(string chatbot) => _accepted.Add(1, Of(chatbot));

    public void Repeated(string chatbot) => _repeated.Add(1, Of(chatbot));

    public void Unreadable(string chatbot) => _unreadable.Add(1, Of(chatbot));

    public void Unauthorised(string path) => _unauthorised.Add(1, new KeyValuePair<string, object?>("path", path));

    private static KeyValuePair<string, object?> Of(string chatbot) => new("chatbot", chatbot);
}
