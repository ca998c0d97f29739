using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest sends a file.</summary>
internal sealed record GuestUploads(string Name, Uri Url) : ScriptStep
{
    public static GuestUploads Read(YamlValue value)
    {
        if (!value.IsMapping)
        {
            return new GuestUploads(value.Text(), new Uri($"https://files.example/{Uri.EscapeDataString(value.Text())}"));
        }

        var file = value.Mapping("name", "url");
        var url = file.Required("url");
        return new GuestUploads(
            file.Required("name").Text(),
            Uri.TryCreate(url.Text(), UriKind.Absolute, out var address) ? address : throw url.Mistake($"'{url.Text()}' is no address."));
    }

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) =>
        stage.ActAsync(Guest, Within, sessionId => stage.Simulation.Guests.Uploads(sessionId, Name, Url), cancellationToken);
}
