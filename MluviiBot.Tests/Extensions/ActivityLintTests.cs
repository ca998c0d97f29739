using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions;

public class ActivityLintTests
{
    private static readonly Type[] Objects =
    [
        .. typeof(MluviiActivity).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(MluviiObject)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, XElement> Documentation =
        XDocument.Load(Path.ChangeExtension(typeof(MluviiActivity).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    public static TheoryData<Type> Records => [.. Objects];

    public static TheoryData<Type> Activities => [.. Objects.Where(type => type.IsAssignableTo(typeof(MluviiActivity)) && type != typeof(UnknownActivity))];

    public static TheoryData<Type> Requests =>
        [.. Objects.Where(type => MluviiActivities.TypeOf(type.Name + "Response") is not null || type.Name is "EnableGuestInput" or "DisableGuestInput")];

    [Fact]
    public void All_activities_of_the_protocol_are_there() => MluviiActivities.Names.Order(StringComparer.Ordinal).ShouldBe(
        """
        AssignCrmIdentity AssignCrmIdentityResponse ChatbotOpenFileUploadPrompt ChatbotOpenFileUploadPromptResponse ConversationEnded ConversationStarted
        DisableGuestInput DisableGuestUpload DisableGuestUploadResponse EnableGuestInput EnableGuestUpload EnableGuestUploadResponse EndConversation Forward
        GetAvailableGroups GetAvailableGroupsResponse GetAvailableOperators GetAvailableOperatorsResponse GetCallParams GetCallParamsResponse
        GetGuestIdentity GetGuestIdentityResponse GetHeroCards GetHeroCardsResponse GetMediaObjects GetMediaObjectsResponse GuestFileUpload
        GuestInputChangeResponse GuestLocation HandOff HeroCardQuickReply HeroCardSubmission ObtainCrmIdentity ObtainCrmIdentityResponse Ping
        RequestLocation RichCardList SendGuestOfflineEmail SendHeroCard SendHeroCardResponse SetCallParams SetCallParamsResponse SetTag ShareFile
        ShareFileResponse Text Typing UnsetTag
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    [Theory, MemberData(nameof(Activities))]
    public void A_record_is_registered_under_its_name(Type record)
    {
        MluviiActivities.TypeOf(record.Name).ShouldBe(record);
        MluviiActivities.TypeOf(record.Name.ToUpperInvariant()).ShouldBe(record);
        ((MluviiActivity)Activator.CreateInstance(record)!).Activity.ShouldBe(record.Name);
    }

    [Theory, MemberData(nameof(Records))]
    public void A_record_is_sealed_and_immutable(Type record)
    {
        record.IsSealed.ShouldBeTrue();
        foreach (var property in record.GetProperties())
        {
            var setter = property.SetMethod;
            (setter is null || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).ShouldBeTrue(property.Name);
        }
    }

    [Theory, MemberData(nameof(Records))]
    public void A_member_that_may_be_missing_can_say_so(Type record)
    {
        var fresh = RuntimeHelpers.GetUninitializedObject(record);
        foreach (var property in Own(record).Where(property => property.PropertyType.IsValueType && property.Name is not nameof(MluviiActivity.Activity)))
        {
            var type = property.PropertyType;
            (Nullable.GetUnderlyingType(type) is not null || type.GetProperty("IsMissing")?.GetValue(property.GetValue(fresh)) is true).ShouldBeTrue(property.Name);
        }
    }

    [Theory, MemberData(nameof(Records))]
    public void A_record_and_its_members_are_documented(Type record)
    {
        Summary($"T:{record.FullName}").ShouldNotBeNullOrWhiteSpace();
        foreach (var property in Own(record))
        {
            var documented = Documentation.GetValueOrDefault($"P:{record.FullName}.{property.Name}");
            documented.ShouldNotBeNull(property.Name);
            (documented.Element("inheritdoc") is not null || documented.Element("summary")?.Value.Trim().Length > 3).ShouldBeTrue(property.Name);
        }
    }

    [Theory, MemberData(nameof(Activities))]
    public void An_activity_names_its_direction_connection_and_source(Type record)
    {
        var remarks = Documentation[$"T:{record.FullName}"].Element("remarks").ShouldNotBeNull();

        remarks.Value.ShouldMatch("(To mluvii|From mluvii|Both ways)");
        remarks.Value.ShouldMatch("(?i)(both connections|API chatbot only)");
        (remarks.Value.Contains("mluvii's models only", StringComparison.Ordinal)
            || remarks.Elements("see").Any(see => see.Attribute("href")?.Value.Contains("/supported-activities-and-events", StringComparison.Ordinal) is true)).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Activities))]
    public void Every_member_of_an_activity_has_a_sample(Type record)
    {
        var samples = SampleFiles.Names.Where(name => SampleFiles.FolderOf(name) == record.Name).Select(name => MluviiJson.Read(SampleFiles.Read(name))!).ToArray();

        samples.ShouldNotBeEmpty();
        foreach (var property in Own(record))
        {
            samples.ShouldContain(sample => HasValue(property.GetValue(sample)), property.Name);
        }
    }

    [Theory, MemberData(nameof(Requests))]
    public void A_request_names_its_response(Type record)
    {
        var response = record.GetInterfaces().Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IMluviiRequest<>)).GenericTypeArguments[0];

        response.ShouldBe(MluviiActivities.TypeOf(record.Name + "Response") ?? typeof(GuestInputChangeResponse));
    }

    [Theory, MemberData(nameof(Activities))]
    public void A_response_that_tells_success_tells_it_in_one_way(Type record)
    {
        if (record.GetProperty("ErrorMessage") is not null)
        {
            record.IsAssignableTo(typeof(IMluviiOutcome)).ShouldBeTrue();
        }
    }

    private static PropertyInfo[] Own(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static string? Summary(string member) => Documentation.GetValueOrDefault(member)?.Element("summary")?.Value;

    private static bool HasValue(object? value) => value is not null && value.GetType().GetProperty("IsMissing")?.GetValue(value) is not true;
}
