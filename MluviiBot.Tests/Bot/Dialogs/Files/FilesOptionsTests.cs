using Microsoft.Extensions.Options;

namespace MluviiBot.Tests.Bot.Dialogs.Files;

public sealed class FilesOptionsTests
{
    [Theory]
    [InlineData("Guest:Files:UploadTimeout", "00:00:00", "Guest:Files:UploadTimeout must be longer than 00:00:00")]
    [InlineData("Guest:Files:Links:map.png", "ftp://shop.test/map.png", "Guest:Files:Links:map.png must be an address")]
    [InlineData("Guest:Files:Links:map.png", "map.png", "Guest:Files:Links:map.png must be an address")]
    [InlineData("Guest:PassOn:Location", "what_guest_sent", "Guest:PassOn:Files and Location must name different call parameters")]
    public async Task A_wrong_setting_stops_the_start_and_names_its_key(string key, string value, string error) =>
        (await Should.ThrowAsync<OptionsValidationException>(
            () => GuestTalk.StartAsync("WebChat", "cs-CZ", (key, value), ("Guest:PassOn:Files", "what_guest_sent")))).Message.ShouldContain(error);
}
