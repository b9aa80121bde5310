// A build in which no test ran is no proof: each class must have run, and the policies as many tests as they have.
import groovy.xml.XmlSlurper

def project = new File(localRepositoryPath.parentFile, 'example/organisation-policies')
def tests = { name ->
  def report = new File(project, "target/surefire-reports/TEST-com.example.policies.${name}.xml")
  assert report.isFile() : "${name} did not run"
  def suite = new XmlSlurper().parse(report)
  assert suite.@failures == '0' && suite.@errors == '0' && suite.@skipped == '0' : "${name} failed"
  suite.@tests.text() as int
}
def policies = new File(project, 'policies').listFiles().sum { file -> file.readLines().count { it.startsWith('test "') } }
assert policies > 10
assert tests('OrganisationPoliciesTest') == policies
assert tests('ProfileTest') > 0
assert tests('FixesTest') > 0
