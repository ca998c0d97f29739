using System.Globalization;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest says where he is.</summary>
internal sealed record GuestSharesLocation(SharedLocation Location) : ScriptStep
{
    public static GuestSharesLocation Read(YamlValue value)
    {
        var parts = value.Text().Split(',');
        return parts.Length == 2
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            ? new GuestSharesLocation(new SharedLocation(latitude, longitude))
            : throw value.Mistake($"'{value.Text()}' is no place: write degrees north and east, as 50.0875, 14.4213.");
    }

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) =>
        stage.ActAsync(Guest, Within, sessionId => stage.Simulation.Guests.SharesLocation(sessionId, Location), cancellationToken);
}
