using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.World;

/// <summary>Reads a tenant from YAML; <c>tenant.yaml</c> beside the program is an example of everything.</summary>
public static class TenantFile
{
    private static readonly string[] Sections =
    [
        "name", "timeZone", "language", "awayOperatorsAreOffline", "guestsMayUpload", "offlineForm", "operators", "groups", "chatbots", "routing",
        "fallbackGroup", "parameters", "heroCards", "files", "fileTypes", "tags", "contacts",
    ];

    /// <exception cref="YamlMistakeException">There is a mistake in the file; the message says where, and what to write instead.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<Tenant> ReadAsync(string path, CancellationToken cancellationToken = default) =>
        Read(await File.ReadAllTextAsync(path, cancellationToken), Path.GetFileName(path));

    /// <param name="text">The file's text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="YamlMistakeException">There is a mistake in the text; the message says where, and what to write instead.</exception>
    public static Tenant Read(string text, string file = "tenant.yaml") => Read(YamlValue.Read(text, file));

    /// <param name="whole">A tenant.</param>
    /// <param name="changes">What is different: whole sections, in place of the tenant's; null for nothing.</param>
    /// <exception cref="YamlMistakeException">There is a mistake in one of them; the message says where, and what to write instead.</exception>
    public static Tenant Read(YamlValue whole, YamlValue? changes = null)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var tenant = whole.Mapping(Sections);
        if (changes is not null)
        {
            tenant = tenant.With(changes.Mapping(Sections));
        }

        var operators = new KnownIds("operator");
        var groups = new KnownIds("group");
        var chatbots = new KnownIds("chatbot");
        var chatbotNames = new HashSet<string>();
        return new Tenant
        {
            Name = tenant.Required("name").Text(),
            TimeZone = tenant.Optional("timeZone") is { } zone ? ReadZone(zone) : TimeZoneInfo.Utc,
            Language = tenant.Optional("language")?.Text() ?? "cs",
            AwayIsOffline = tenant.Optional("awayOperatorsAreOffline")?.YesNo() ?? false,
            GuestsMayUpload = tenant.Optional("guestsMayUpload")?.YesNo() ?? false,
            OfflineForm = tenant.Optional("offlineForm") is { } form ? new OfflineForm(form.Mapping("email").Required("email").Text()) : null,
            Operators = tenant.List("operators", value => ReadOperator(value, operators)),
            Groups = tenant.List("groups", value => ReadGroup(value, groups, operators)),
            Chatbots = tenant.List("chatbots", value => ReadChatbot(value, chatbots, chatbotNames)),
            Routing = tenant.List("routing", value => ReadRow(value, groups, chatbots)),
            FallbackGroupId = tenant.Optional("fallbackGroup") is { } fallback ? groups.Existing(fallback) : null,
            Parameters = tenant.List("parameters", ReadParameter),
            HeroCards = HeroCardFile.Read(tenant),
            Files = [.. tenant.List("files", value => value.Text()).Select((name, index) => new StoredFile(index + 1, name))],
            FileTypes = [.. tenant.List("fileTypes", value => value.Text().ToUpperInvariant())],
            Tags = tenant.List("tags", value => value.Text()),
            Contacts = ReadContacts(tenant),
        };
    }

    private static TimeZoneInfo ReadZone(YamlValue value) => TimeZoneInfo.TryFindSystemTimeZoneById(value.Text(), out var zone)
        ? zone
        : throw value.Mistake($"'{value.Text()}' is no time zone; write it as Europe/Prague.");

    private static Operator ReadOperator(YamlValue value, KnownIds operators)
    {
        var person = value.Mapping("id", "name", "slots", "presence");
        return new Operator
        {
            Id = operators.New(person.Required("id")),
            Name = person.Required("name").Text(),
            Slots = person.Optional("slots")?.WholeNumber(0, Operator.MostSlots) ?? 3,
            Presence = person.Optional("presence")?.Word<Presence>() ?? Presence.Online,
        };
    }

    private static Group ReadGroup(YamlValue value, KnownIds groups, KnownIds operators)
    {
        var group = value.Mapping("id", "name", "operators", "hours", "queueLimit", "blockedChannels");
        return new Group
        {
            Id = groups.New(group.Required("id")),
            Name = group.Required("name").Text(),
            Operators = group.List("operators", operators.Existing),
            Hours = group.Optional("hours") is { } hours ? ReadHours(hours) : BusinessHours.Always,
            QueueLimit = group.Optional("queueLimit")?.WholeNumber(0, Group.MostInQueue) ?? 10,
            BlockedChannels = group.List("blockedChannels", ReadChannel),
        };
    }

    private static BusinessHours ReadHours(YamlValue value)
    {
        try
        {
            return BusinessHours.Parse(value.Text());
        }
        catch (FormatException wrong)
        {
            throw value.Mistake(wrong.Message);
        }
    }

    private static GuestChannel ReadChannel(YamlValue value)
    {
        var channel = new GuestChannel(value.Text());
        return GuestChannel.Known.Contains(channel)
            ? channel
            : throw value.Mistake($"'{channel}' is no channel; known are {string.Join(", ", GuestChannel.Known)}.");
    }

    /// <summary>The name is part of the bot's account in Bot Framework: no other chatbot may have it.</summary>
    private static Chatbot ReadChatbot(YamlValue value, KnownIds chatbots, HashSet<string> names)
    {
        var chatbot = value.Mapping("id", "name", "kind", "address", "enabled");
        var name = chatbot.Required("name");
        if (!names.Add(name.Text()))
        {
            throw name.Mistake($"There are two chatbots '{name.Text()}': each needs a name of its own.");
        }

        var address = chatbot.Required("address");
        return new Chatbot
        {
            Id = chatbots.New(chatbot.Required("id")),
            Name = name.Text(),
            Kind = chatbot.Optional("kind")?.Word<ChatbotKind>() ?? ChatbotKind.BotFramework,
            Address = Uri.TryCreate(address.Text(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                ? uri
                : throw address.Mistake($"'{address.Text()}' must be an address, as http://localhost:3978/api/messages."),
            IsEnabled = chatbot.Optional("enabled")?.YesNo() ?? true,
        };
    }

    private static RoutingRow ReadRow(YamlValue value, KnownIds groups, KnownIds chatbots)
    {
        var row = value.Mapping("group", "chatbot", "when");
        var (group, chatbot) = (row.Optional("group"), row.Optional("chatbot"));
        if (group is null == chatbot is null)
        {
            throw value.Mistake("A row of the routing goes to either a group or a chatbot.");
        }

        return new RoutingRow
        {
            GroupId = group is null ? null : groups.Existing(group),
            ChatbotId = chatbot is null ? null : chatbots.Existing(chatbot),
            When = row.Optional("when")?.Entries().ToDictionary(entry => entry.Name.Text(), entry => entry.Value.Text()) ?? [],
        };
    }

    private static ParameterDefinition ReadParameter(YamlValue value)
    {
        var parameter = value.Mapping("name", "label", "readOnly");
        return new ParameterDefinition
        {
            Name = parameter.Required("name").Text(),
            Label = parameter.Optional("label")?.Text(),
            IsReadOnly = parameter.Optional("readOnly")?.YesNo() ?? false,
        };
    }

    private static IReadOnlyList<Contact> ReadContacts(YamlMapping tenant)
    {
        var contacts = new KnownIds("contact");
        return tenant.List("contacts", value =>
        {
            var contact = value.Mapping("id", "data");
            return new Contact
            {
                Id = contacts.New(contact.Required("id")),
                Data = contact.Required("data").Entries().ToDictionary(
                    entry => entry.Name.Text(),
                    IReadOnlyList<string> (entry) => entry.Value.IsList ? [.. entry.Value.Items().Select(item => item.Text())] : [entry.Value.Text()]),
            };
        });
    }
}
